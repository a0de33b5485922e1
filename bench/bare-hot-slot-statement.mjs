/** UPDATE … WHERE remaining > 0, in one statement that also writes the request and its event. Frozen. Takes a token's
 * SHA-256 and a slot; answers a row when there was a place. */
export const SUBMIT = {
  name: 'submit-hot',
  text: `WITH who AS (
      SELECT s.account_id, s.roles, c.id AS card_id, c.name FROM find_session($1, 'program') s
      JOIN card c ON c.holder_id = s.account_id AND c.state = 'active'
    ), place AS (
      UPDATE slot SET taken = taken + 1 WHERE id = $2 AND open AND taken < capacity RETURNING *
    ), request AS (
      INSERT INTO service_request (holder_id, card_id, service, mode, state, beneficiary_relation, beneficiary_name,
        agency_id, slot_id, city, service_on, companions, details, documents, only_one_open, policy_version,
        quota_takes, submitted_at)
      SELECT who.account_id, who.card_id, place.service, 'booking', 'confirmed', 'self', who.name, place.agency_id,
        place.id, 'harbin', place.starts_at::date, 0, '{}', '{}', false,
        (SELECT version FROM policy_version LIMIT 1), '[]', now()
      FROM who, place RETURNING id, service
    ), told AS (
      INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
      SELECT now(), 'request.submitted', 'request', request.id, 'account', who.account_id, who.roles,
        jsonb_build_object('service', request.service) FROM who, request
    )
    SELECT id FROM request`,
};
