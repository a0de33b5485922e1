import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { People } from '../support/people.js';
import { setScene } from '../support/scene.js';

const EVENT = `INSERT INTO event (at, subject_type, subject_id, actor_roles, data, type, actor_kind, actor_id)
  SELECT at, subject_type, subject_id, actor_roles, data,`;

const OBJECTION = `INSERT INTO objection (application_id, objector_id, reason, written_at, state, decided_by, decided_at,
  decision_reason) SELECT application_id, objector_id, reason, written_at,`;
const SUBMISSION =
  'INSERT INTO application_submission (application_id, content, submitted_at, number) SELECT';
const REVEAL = `INSERT INTO personal_data_reveal (revealed_by, revealed_on, revealed_at, field, reason, account_id)
  SELECT revealed_by, revealed_on, revealed_at,`;

const ENTRY = `INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, at, movement, amount, request_id,
  reason) SELECT holder_id, service, period_key, beneficiary_key, at,`;
const REHEARSAL = `INSERT INTO policy_rehearsal (policy_version_id, draft_version, compared_with, on_day, requested_by,
  requested_at, holders, result, state, ended_at) SELECT policy_version_id, draft_version, compared_with, on_day,
  requested_by, requested_at, holders, result,`;
const PUBLISHED = `INSERT INTO policy_version (version, state, effective_from, published_at, content, hash, author_id,
  editor_ids, publisher_id)`;

/** For each CHECK and each UNIQUE, a statement that breaks this one first. There are two rows in every table. */
const BREAKS: Readonly<Record<string, string>> = {
  account_email_lower_case: `UPDATE account SET email = 'Anna@example.org'`,
  account_email_unique: `UPDATE account SET email = 'anna@example.org'`,
  account_erased_is_shut: 'UPDATE account SET erased_at = now()',
  account_locale_known: `UPDATE account SET locale = 'fr'`,
  account_role_agency_for_its_staff: `UPDATE account_role SET agency_id = NULL WHERE role = 'agency_staff'`,
  account_role_known: `UPDATE account_role SET role = 'king', agency_id = NULL`,
  account_role_once: `UPDATE account_role SET account_id = (SELECT min(id::text)::uuid FROM account), role = 'auditor',
    agency_id = NULL`,
  account_sign_in_whole: 'UPDATE account SET email = NULL',
  account_totp_confirmed_has_secret: 'UPDATE account SET totp_confirmed_at = now()',
  agency_client_account_once:
    'UPDATE agency_client SET account_id = (SELECT min(id::text)::uuid FROM account)',
  agency_client_credential_ends: 'UPDATE agency_client_credential SET expires_at = created_at',
  agency_client_credential_one_kind: 'UPDATE agency_client_credential SET secret_hash = NULL',
  agency_client_credential_place_known: 'UPDATE agency_client_credential SET place = 3',
  agency_client_credential_secret_once: `UPDATE agency_client_credential SET secret_hash = '\\x00'`,
  agency_client_credential_two: `UPDATE agency_client_credential SET client_id = (SELECT min(id::text)::uuid
    FROM agency_client)`,
  agency_client_method_known: `UPDATE agency_client SET method = 'none'`,
  agency_client_name_given: `UPDATE agency_client SET name = ''`,
  agency_client_rate_bounded: 'UPDATE agency_client SET requests_a_minute = 0',
  agency_client_scopes_known: `UPDATE agency_client SET scopes = '{everything}'`,
  agency_client_usage_counted: 'UPDATE agency_client_usage SET refused = -1',
  agency_code_unique: `UPDATE agency SET code = 'same'`,
  agency_name_in_both: `UPDATE agency SET name = name - 'en'`,
  appeal_once:
    'INSERT INTO appeal (application_id, reason, written_at) SELECT application_id, reason, now() FROM appeal',
  application_accredited_whole: `UPDATE accreditation_application SET state = 'accredited', notice_from = '2026-01-05',
    notice_until = '2026-01-09'`,
  application_four_eyes: 'UPDATE accreditation_application SET reviewer_id = applicant_id',
  application_imported_whole: 'UPDATE accreditation_application SET import_row = 2',
  application_notice_whole: `UPDATE accreditation_application SET state = 'on_notice', notice_from = '2026-01-05'`,
  application_once_a_row: `UPDATE accreditation_application SET origin = 'import', import_row = 2,
    import_id = (SELECT min(id::text)::uuid FROM accreditation_import)`,
  application_one_open:
    'UPDATE accreditation_application SET applicant_id = (SELECT min(id::text)::uuid FROM account)',
  application_origin_known: `UPDATE accreditation_application SET origin = 'fax'`,
  application_state_known: `UPDATE accreditation_application SET state = 'lost'`,
  application_submitted_whole: `UPDATE accreditation_application SET state = 'submitted', submitted_at = NULL`,
  application_tiers_known: `UPDATE accreditation_application SET recommended_tier = 'F'`,
  application_track_known: `UPDATE accreditation_application SET track = 'sport'`,
  booking_reminder_kind_known: `INSERT INTO booking_reminder (request_id, kind, starts_at, made_at)
    SELECT request_id, 'never', starts_at, made_at FROM booking_reminder`,
  card_number_unique: `UPDATE card SET number = 'HLJ20260000000127'`,
  card_one_an_application:
    'UPDATE card SET application_id = (SELECT min(id::text)::uuid FROM accreditation_application)',
  card_one_live: 'UPDATE card SET holder_id = (SELECT min(id::text)::uuid FROM account)',
  card_reminded_before_its_end: 'UPDATE card SET reminded_days = 0',
  card_renewal_by_another: `UPDATE card_renewal SET state = 'refused', decided_by = holder_id, decided_at = now(),
    reason = 'so'`,
  card_renewal_decided_whole: `UPDATE card_renewal SET state = 'refused', decided_at = now(), reason = 'so'`,
  card_renewal_ended_whole: 'UPDATE card_renewal SET decided_at = now()',
  card_renewal_gives_a_card: `UPDATE card_renewal SET state = 'renewed', decided_at = now(), reason = 'so',
    decided_by = (SELECT id FROM account WHERE id NOT IN (SELECT holder_id FROM card_renewal) LIMIT 1)`,
  card_renewal_one_open: 'UPDATE card_renewal SET card_id = (SELECT min(id::text)::uuid FROM card)',
  card_renewal_state_known: `UPDATE card_renewal SET state = 'lost', decided_at = now()`,
  card_step_action_known: `INSERT INTO card_step (card_id, holder_id, action, reason, taken_by, taken_at)
    SELECT card_id, holder_id, 'lose', reason, taken_by, taken_at FROM card_step`,
  card_step_by_another: `INSERT INTO card_step (card_id, holder_id, action, reason, taken_by, taken_at)
    SELECT card_id, holder_id, action, reason, holder_id, taken_at FROM card_step`,
  card_state_known: `UPDATE card SET state = 'lost'`,
  card_status_index_in_list: 'UPDATE card_status SET index = 131072',
  sandbox_card_once: 'UPDATE sandbox_card SET account_id = (SELECT min(id::text)::uuid FROM account)',
  sandbox_card_state_known: `UPDATE sandbox_card SET state = 'lost'`,
  sandbox_card_validity_ordered: 'UPDATE sandbox_card SET valid_from = valid_until + 1',
  card_status_index_once: 'UPDATE card_status SET index = 1',
  card_tier_known: `UPDATE card SET tier = 'F'`,
  card_validity_ordered: 'UPDATE card SET valid_until = valid_from - 1',
  card_verification_presentation_once: `UPDATE card_verification
    SET presentation_id = '01900000-0000-7000-8000-000000000001'`,
  card_verification_read_before: `UPDATE card_verification SET read_at = verified_at + interval '1 second'`,
  card_verification_reason_given: `UPDATE card_verification SET reason = 'card_over'`,
  card_verification_result_known: `UPDATE card_verification SET result = 'unknown', reason = 'card_unknown', told = '{}'`,
  card_verification_takes_one: 'UPDATE card_verification SET presentation_id = NULL',
  card_verification_told_when_valid: `UPDATE card_verification SET result = 'invalid', reason = 'card_over'`,
  card_verification_way_known: `UPDATE card_verification SET way = 'guess'`,
  claim_once: `UPDATE claim SET application_id = (SELECT min(id::text)::uuid FROM accreditation_application)`,
  complaint_about_whole: `INSERT INTO complaint (complainant_id, about, request_id, agency_id, happened_on, text, state, filed_at,
    step_began_on, due_on) SELECT complainant_id, 'look', NULL, NULL, happened_on, text, 'filed', filed_at, step_began_on, due_on
    FROM complaint`,
  complaint_answered_whole: 'UPDATE complaint SET answered_at = now()',
  complaint_decided_by_another: `UPDATE complaint SET state = 'upheld', due_on = NULL, decided_by = complainant_id,
    decided_at = now(), decision_reason = 'So'`,
  complaint_decided_whole: `UPDATE complaint SET state = 'upheld', due_on = NULL`,
  complaint_due_while_open: 'UPDATE complaint SET due_on = NULL',
  complaint_forwarded_whole: `UPDATE complaint SET state = 'with_agency', forwarded_at = NULL`,
  complaint_one_open: `INSERT INTO complaint (complainant_id, about, request_id, agency_id, happened_on, text, state, filed_at,
    step_began_on, due_on) SELECT complainant_id, about, request_id, agency_id, happened_on, text, 'filed', filed_at,
    step_began_on, due_on FROM complaint`,
  complaint_state_known: `UPDATE complaint SET state = 'lost', due_on = NULL`,
  decision_decider_known: `INSERT INTO decision (application_id, action, reason, role, policy_version, trace, decided_at)
    SELECT application_id, action, reason, role, policy_version, trace, decided_at FROM decision`,
  demo_clock_single: `INSERT INTO demo_clock (id, shift) VALUES (false, '1 day')`,
  dependant_consent_basis_known: `UPDATE dependant_consent SET basis = 'hearsay', signed_on = NULL, check_state = NULL`,
  dependant_consent_capacity_known: `UPDATE dependant_consent SET basis = 'guardianship', signed_on = NULL,
    check_state = NULL, guardian_capacity = 'friend'`,
  dependant_consent_check_known: `UPDATE dependant_consent SET check_state = 'lost'`,
  dependant_consent_check_of_signed: 'UPDATE dependant_consent SET check_state = NULL',
  dependant_consent_checked_by_another: `UPDATE dependant_consent SET check_state = 'confirmed',
    checked_by = recorded_by, checked_at = now()`,
  dependant_consent_checked_whole: 'UPDATE dependant_consent SET checked_at = now()',
  dependant_consent_rejected_whole: `UPDATE dependant_consent SET check_reason = 'So'`,
  dependant_consent_document_of_signed: `UPDATE dependant_consent SET basis = 'own_account', signed_on = NULL,
    check_state = NULL, document_name = 'a', document_type = 'b', document_sha256 = repeat('a', 64)`,
  dependant_consent_document_whole: `UPDATE dependant_consent SET document_name = 'a'`,
  dependant_consent_end_known: `UPDATE dependant_consent SET ended_at = now(), ended_by = recorded_by,
    end_reason = 'whim'`,
  dependant_consent_ended_whole: 'UPDATE dependant_consent SET ended_at = now()',
  dependant_consent_guardian_named: `UPDATE dependant_consent SET guardian_capacity = 'parent'`,
  dependant_consent_one_open: `INSERT INTO dependant_consent (dependant_id, basis, text_version, recorded_by, recorded_at,
    signed_on, check_state) SELECT dependant_id, basis, text_version, recorded_by, recorded_at, signed_on, check_state
    FROM dependant_consent`,
  dependant_consent_sha256_hex: `UPDATE dependant_consent SET document_name = 'a', document_type = 'b',
    document_sha256 = 'abc'`,
  dependant_consent_signed: 'UPDATE dependant_consent SET signed_on = NULL',
  dependant_identity_once: `UPDATE dependant SET relation = 'child', identity_index = 'same',
    account_id = (SELECT min(id::text)::uuid FROM account)`,
  dependant_identity_tail_two: `UPDATE dependant SET identity_tail = '1'`,
  dependant_identity_type_known: `UPDATE dependant SET identity_type = 'library_card'`,
  dependant_identity_whole: 'UPDATE dependant SET identity_index = NULL',
  dependant_key_master_named: `UPDATE dependant_key SET master_key_id = 'the old one'`,
  dependant_link_whole: 'UPDATE dependant SET linked_at = now()',
  dependant_linked_once: `UPDATE dependant SET relation = 'child', identity_type = NULL, identity_number = NULL,
    identity_index = NULL, identity_tail = NULL, linked_at = now(),
    account_id = (SELECT min(id::text)::uuid FROM account),
    linked_account_id = (SELECT max(id::text)::uuid FROM account)`,
  dependant_linked_to_another: 'UPDATE dependant SET linked_at = now(), linked_account_id = account_id',
  dependant_one_spouse: `UPDATE dependant SET relation = 'spouse', account_id = (SELECT min(id::text)::uuid FROM account)`,
  dependant_relation_known: `UPDATE dependant SET relation = 'uncle'`,
  erasure_decided_whole: `UPDATE erasure SET state = 'refused'`,
  erasure_four_eyes: `UPDATE erasure SET state = 'carried_out', decided_by = requested_by, decided_at = now()`,
  erasure_one_open: `INSERT INTO erasure (account_id, state, requested_by, requested_at)
    SELECT account_id, state, requested_by, requested_at FROM erasure`,
  erasure_state_known: `UPDATE erasure SET state = 'lost', decided_by = account_id, decided_at = now()`,
  event_account_named: `${EVENT} type, actor_kind, NULL FROM event WHERE actor_kind = 'account'`,
  event_actor_known: `${EVENT} type, 'ghost', NULL FROM event`,
  event_type_dotted: `${EVENT} 'Submitted', actor_kind, actor_id FROM event`,
  evidence_media_type_known: `UPDATE evidence SET media_type = 'text/html'`,
  evidence_promise_once: `UPDATE evidence_promise SET claim_id = (SELECT min(id::text)::uuid FROM claim)`,
  evidence_promise_one_end: 'UPDATE evidence_promise SET kept_at = now(), broken_at = now()',
  evidence_sha256_hex: `UPDATE evidence SET sha256 = 'abc'`,
  evidence_size_bounded: 'UPDATE evidence SET size_bytes = 10485761',
  notification_delivery_attempted: `UPDATE notification_delivery SET state = 'sending', next_attempt_at = NULL`,
  notification_delivery_attempts_counted: 'UPDATE notification_delivery SET attempts = -1',
  notification_delivery_channel_known: `UPDATE notification_delivery SET channel = 'pigeon'`,
  notification_delivery_digest_once: `UPDATE notification_delivery SET notification_id = NULL,
    digest_id = (SELECT min(id::text)::uuid FROM work_digest)`,
  notification_delivery_due_while_open: 'UPDATE notification_delivery SET next_attempt_at = NULL',
  notification_delivery_failed_whole: `UPDATE notification_delivery SET state = 'failed'`,
  notification_delivery_invitation_once: `UPDATE notification_delivery SET notification_id = NULL,
    invitation_id = (SELECT min(id::text)::uuid FROM family_invitation)`,
  notification_delivery_message_unique: `UPDATE notification_delivery SET message_id = 'same'`,
  notification_delivery_of_one_thing: 'UPDATE notification_delivery SET notification_id = NULL',
  notification_delivery_once: `UPDATE notification_delivery SET
    notification_id = (SELECT min(id::text)::uuid FROM notification)`,
  notification_delivery_sent_whole: `UPDATE notification_delivery SET sent_at = now()`,
  notification_delivery_state_known: `UPDATE notification_delivery SET state = 'lost', next_attempt_at = NULL`,
  family_invitation_accepted_by: `UPDATE family_invitation SET accepted_by = account_id`,
  family_invitation_address_while_open: 'UPDATE family_invitation SET email = NULL',
  family_invitation_ended_whole: 'UPDATE family_invitation SET ended_at = now()',
  family_invitation_expires_later: 'UPDATE family_invitation SET expires_at = created_at',
  family_invitation_locale_known: `UPDATE family_invitation SET locale = 'fr'`,
  family_invitation_one_open:
    'UPDATE family_invitation SET dependant_id = (SELECT min(id::text)::uuid FROM dependant)',
  family_invitation_state_known: `UPDATE family_invitation SET state = 'lost', email = NULL, ended_at = now()`,
  file_removal_sha256_hex: `UPDATE file_removal SET sha256 = 'abc'`,
  import_committed_by_somebody: `UPDATE accreditation_import SET state = 'committing'`,
  import_committed_clean: `UPDATE accreditation_import SET state = 'committing', problems = 1,
    committed_by = (SELECT min(id::text)::uuid FROM account WHERE id NOT IN (SELECT uploaded_by FROM accreditation_import))`,
  import_file_once: `UPDATE accreditation_import SET sha256 = repeat('b', 64)`,
  import_file_while_open: 'UPDATE accreditation_import SET ended_at = now()',
  import_format_known: `UPDATE accreditation_import SET format = 'pdf'`,
  import_four_eyes: `UPDATE accreditation_import SET state = 'committing', committed_by = uploaded_by`,
  import_master_key_named: `UPDATE accreditation_import SET master_key_id = 'mine'`,
  import_problem_number_counts: 'UPDATE import_problem SET number = -1',
  import_progress_percent: 'UPDATE accreditation_import SET progress = 101',
  import_row_number_counts: 'UPDATE import_row SET number = 1',
  import_row_whole_or_bare: `UPDATE import_row SET name = 'X'`,
  import_sha256_hex: `UPDATE accreditation_import SET sha256 = 'abc'`,
  import_state_known: `UPDATE accreditation_import SET state = 'lost'`,
  notification_once: `UPDATE notification SET account_id = (SELECT min(id::text)::uuid FROM account),
    event_id = (SELECT min(id::text)::uuid FROM event)`,
  objection_decided_by_another: `${OBJECTION} 'upheld', objector_id, now(), 'so' FROM objection`,
  objection_decided_whole: `${OBJECTION} 'upheld', NULL, now(), NULL FROM objection`,
  objection_one_open: `${OBJECTION} 'open', NULL, NULL, NULL FROM objection`,
  objection_state_known: `${OBJECTION} 'lost', NULL, now(), NULL FROM objection`,
  notification_preference_channel_known: `UPDATE notification_preference SET channel = 'pigeon'`,
  official_calendar_year_bounded: `INSERT INTO official_calendar_year (year, holidays, make_up_days, entered_by, entered_at)
    SELECT 1999, '{}', '{}', id, now() FROM account LIMIT 1`,
  person_key_master_named: `UPDATE person_key SET master_key_id = 'mine'`,
  personal_data_reveal_field_known: `${REVEAL} 'email', reason, account_id FROM personal_data_reveal`,
  personal_data_reveal_of_another: `${REVEAL} field, reason, revealed_by FROM personal_data_reveal`,
  personal_data_reveal_reason_given: `${REVEAL} field, '', account_id FROM personal_data_reveal`,
  policy_rehearsal_counts: 'UPDATE policy_rehearsal SET done = -1',
  policy_rehearsal_ended_whole: `UPDATE policy_rehearsal SET state = 'done'`,
  policy_rehearsal_one_live: `${REHEARSAL} 'queued', NULL FROM policy_rehearsal`,
  policy_rehearsal_state_known: `${REHEARSAL} 'lost', now() FROM policy_rehearsal`,
  policy_version_author_edits: `INSERT INTO policy_version (version, state, content, hash, author_id) SELECT 'x', 'draft', '{}', '', id FROM account`,
  policy_version_four_eyes: `${PUBLISHED} SELECT 'x', 'published', '2099-01-01', now(), '{}', '', author_id, editor_ids,
    author_id FROM policy_version WHERE state = 'draft' AND author_id IS NOT NULL`,
  policy_version_one_a_day: `${PUBLISHED} SELECT version || '-2', 'published', effective_from, now(), '{}', '', NULL, '{}',
    NULL FROM policy_version WHERE state = 'published'`,
  policy_version_published_whole: `${PUBLISHED} SELECT 'x', 'published', NULL, NULL, '{}', '', NULL, '{}', NULL`,
  policy_version_state_known: `${PUBLISHED} SELECT 'x', 'burnt', NULL, NULL, '{}', '', NULL, '{}', NULL`,
  policy_version_unique: `INSERT INTO policy_version (version, state, content, hash)
    SELECT version, 'draft', content, hash FROM policy_version`,
  profile_identity_tail_two: `UPDATE profile SET identity_tail = '123'`,
  profile_identity_type_known: `UPDATE profile SET identity_type = 'library_card'`,
  profile_nationality_iso: `UPDATE profile SET nationality = 'China'`,
  quota_entry_amount_of_movement: `${ENTRY} 'give_back', 1, request_id, NULL FROM quota_entry`,
  quota_entry_correction_explained: `${ENTRY} 'correct', 1, NULL, NULL FROM quota_entry`,
  quota_entry_of_request: `${ENTRY} 'take', 1, NULL, NULL FROM quota_entry`,
  quota_use_not_negative: 'UPDATE quota_use SET used = -1',
  quota_use_within_limit: 'UPDATE quota_use SET used = 2',
  request_beneficiary_of_relation: `UPDATE service_request SET beneficiary_relation = 'child'`,
  request_blocked_while_open: `UPDATE service_request SET blocked_at = now(), ended_at = now(), state = 'cancelled'`,
  request_companions_not_negative: 'UPDATE service_request SET companions = -1',
  request_ended_whole: 'UPDATE service_request SET ended_at = now()',
  request_expires_after_escalation: `UPDATE service_request SET expires_on = '2026-01-05'`,
  request_in_time_once_ended: 'UPDATE service_request SET in_time = true',
  request_document_media_type_known: `UPDATE request_document SET media_type = 'text/html'`,
  request_document_sha256_hex: `UPDATE request_document SET sha256 = 'abc'`,
  request_document_size_bounded: 'UPDATE request_document SET size_bytes = 0',
  request_document_waits_once: `INSERT INTO request_document (account_id, service, kind, file_name, media_type,
      size_bytes, sha256, uploaded_at)
    SELECT account_id, service, kind, file_name, media_type, size_bytes, sha256, uploaded_at
    FROM request_document, generate_series(1, 2)`,
  request_file_author_known: `UPDATE request_file SET author = 'somebody'`,
  request_file_media_type_known: `UPDATE request_file SET media_type = 'text/html'`,
  request_file_once: 'UPDATE request_file SET request_id = (SELECT min(id::text)::uuid FROM service_request)',
  request_file_purpose_known: `UPDATE request_file SET purpose = 'outcome'`,
  request_file_sha256_hex: `UPDATE request_file SET sha256 = 'abc'`,
  request_file_size_bounded: 'UPDATE request_file SET size_bytes = 10485761',
  request_note_text_given: `UPDATE request_note SET text = ''`,
  request_message_author_known: `UPDATE request_message SET author = 'somebody'`,
  request_mode_known: `UPDATE service_request SET mode = 'post', slot_id = NULL`,
  request_once_a_key: `UPDATE service_request SET holder_id = (SELECT min(id::text)::uuid FROM account),
    idempotency_key = 'same'`,
  request_only_one_open: `UPDATE service_request SET holder_id = (SELECT min(id::text)::uuid FROM account),
    only_one_open = true`,
  request_rated_when_fulfilled: 'UPDATE service_request SET rating_score = 5',
  request_rating_answered_whole: `UPDATE service_request SET rating_answer = 'Thanks'`,
  request_rating_bounded: `UPDATE service_request SET rating_score = 6, state = 'fulfilled', ended_at = now()`,
  request_routing_whole: `UPDATE request_routing SET way = 'reassigned'`,
  request_slot_of_booking: 'UPDATE service_request SET slot_id = NULL',
  request_state_of_mode: `UPDATE service_request SET state = 'in_progress'`,
  reviewer_track_known: `UPDATE reviewer_track SET track = 'sport' WHERE track = 'local'`,
  roster_entry_cohort_bounded: 'UPDATE roster_entry SET cohort = 25',
  roster_entry_ended_with_reason: `UPDATE roster_entry SET state = 'ended', state_reason = ''`,
  roster_entry_identity_tail_two: `UPDATE roster_entry SET identity_tail = '123'`,
  roster_entry_identity_type_known: `UPDATE roster_entry SET identity_type = 'library_card'`,
  roster_entry_once: `UPDATE roster_entry SET identity_index = ''`,
  roster_entry_state_known: `UPDATE roster_entry SET state = 'lost'`,
  session_kind_known: `UPDATE session SET kind = 'cookie'`,
  session_token_unique: `UPDATE session SET token_hash = ''`,
  signing_key_jwk_of_kid: `UPDATE signing_key SET public_jwk = public_jwk || '{"d": "secret"}'`,
  signing_key_kid_unique: `INSERT INTO signing_key (kid, public_jwk, sealed_private_key, created_at, retired_at)
    SELECT kid, public_jwk, sealed_private_key, created_at, now() FROM signing_key`,
  signing_key_one_current: `INSERT INTO signing_key (kid, public_jwk, sealed_private_key, created_at)
    VALUES ('next', '{"kid": "next"}', '', now())`,
  slot_called_off_whole: `UPDATE slot SET called_off_code = 'other'`,
  slot_capacity_bounded: 'UPDATE slot SET capacity = 0, taken = 0',
  slot_external_id_written: `UPDATE slot SET external_id = 'with a blank'`,
  slot_external_once: `UPDATE slot SET external_id = 'same', agency_id = (SELECT min(id::text)::uuid FROM agency)`,
  slot_hold_ends: 'UPDATE slot_hold SET expires_at = made_at',
  slot_hold_once: `UPDATE slot_hold SET holder_id = (SELECT min(id::text)::uuid FROM account),
    slot_id = (SELECT min(id::text)::uuid FROM slot)`,
  slot_not_oversold: 'UPDATE slot SET taken = capacity + 1',
  slot_times_ordered: 'UPDATE slot SET ends_at = starts_at',
  slot_waiting_not_negative: 'UPDATE slot SET waiting = -1',
  submission_number_counts: `${SUBMISSION} application_id, content, submitted_at, 0 FROM application_submission`,
  submission_numbered_once: `${SUBMISSION} application_id, content, submitted_at, 1 FROM application_submission`,
  waiting_entry_ended_whole: `UPDATE waiting_entry SET state = 'left', ended_at = NULL`,
  waiting_entry_offered_whole: `UPDATE waiting_entry SET state = 'offered', offered_until = NULL, ended_at = NULL`,
  waiting_entry_once: `UPDATE waiting_entry SET holder_id = (SELECT min(id::text)::uuid FROM account),
    slot_id = (SELECT min(id::text)::uuid FROM slot)`,
  waiting_entry_state_known: `UPDATE waiting_entry SET state = 'lost', ended_at = now()`,
  webhook_attempt_answered: 'UPDATE webhook_attempt SET status = NULL, error = NULL',
  webhook_attempt_counted: 'UPDATE webhook_attempt SET number = 0',
  webhook_attempt_once: `UPDATE webhook_attempt SET message_id = (SELECT min(id::text)::uuid FROM webhook_message)`,
  webhook_attempt_took_time: 'UPDATE webhook_attempt SET milliseconds = -1',
  webhook_endpoint_disabled_whole: `UPDATE webhook_endpoint SET state = 'disabled'`,
  webhook_endpoint_once: 'UPDATE webhook_endpoint SET agency_id = (SELECT min(id::text)::uuid FROM agency)',
  webhook_endpoint_previous_public_key: `UPDATE webhook_endpoint SET previous_public_key = 'whpk_'`,
  webhook_endpoint_previous_whole: 'UPDATE webhook_endpoint SET previous_key_until = now()',
  webhook_endpoint_public_key: `UPDATE webhook_endpoint SET signature = 'ed25519'`,
  webhook_endpoint_reason_known: `UPDATE webhook_endpoint SET state = 'disabled', disabled_at = now(),
    disabled_reason = 'whim'`,
  webhook_endpoint_signature_known: `UPDATE webhook_endpoint SET signature = 'wax'`,
  webhook_endpoint_state_known: `UPDATE webhook_endpoint SET state = 'lost'`,
  webhook_endpoint_types_chosen: `UPDATE webhook_endpoint SET types = '{}'`,
  webhook_message_due_while_open: 'UPDATE webhook_message SET next_attempt_at = NULL',
  webhook_message_ended_whole: 'UPDATE webhook_message SET ended_at = now()',
  webhook_message_failed_whole: 'UPDATE webhook_message SET error = NULL',
  webhook_message_leased_while_open: `UPDATE webhook_message SET state = 'dead', ended_at = now(),
    next_attempt_at = NULL, leased_until = now()`,
  webhook_message_once: `INSERT INTO webhook_message (endpoint_id, event_id, type, subject_id, happened_at, state,
    next_attempt_at) SELECT endpoint_id, event_id, type, subject_id, happened_at, 'waiting', now() FROM webhook_message`,
  webhook_message_state_known: `UPDATE webhook_message SET state = 'lost', next_attempt_at = NULL, error = NULL`,
  webhook_message_tries_counted: 'UPDATE webhook_message SET tries = 2',
  work_digest_once_a_day: 'UPDATE work_digest SET account_id = (SELECT min(id::text)::uuid FROM account)',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const people = new People(database);
  await setScene(database, people);
  await people.staff('agency_staff');
  await people.staff('reviewer');
  await database.query(
    `INSERT INTO policy_version (version, state, content, hash) VALUES ('next', 'draft', '{}', '')`,
  );
  await database.query(
    `INSERT INTO signing_key (kid, public_jwk, sealed_private_key, created_at) VALUES ('k', '{"kid": "k"}', '', now())`,
  );
});
afterAll(() => database.drop());

describe('the database refuses by itself', () => {
  test('and every CHECK and UNIQUE that it has is in this test', async () => {
    const rows = await database.query<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint
      WHERE contype IN ('c', 'u') AND connamespace = 'public'::regnamespace
      UNION SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
      WHERE indisunique AND NOT indisprimary AND relnamespace = 'public'::regnamespace ORDER BY 1`);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(BREAKS).sort());
  });

  test.each(Object.entries(BREAKS))('%s', async (constraint, sql) => {
    await expect(database.query(sql)).rejects.toMatchObject({ constraint });
  });
});
