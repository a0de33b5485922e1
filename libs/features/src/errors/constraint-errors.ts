import type { ErrorCode } from './error-codes.js';

/**
 * What the database refuses by itself when two changes at once have both passed the use case's own check. Whoever
 * comes second is told what would have been said a moment later.
 */
export const ERROR_OF_CONSTRAINT: Readonly<Record<string, ErrorCode>> = {
  account_email_unique: 'account.email_taken',
  account_not_erased: 'user.erased',
  agency_client_credential_two: 'client.credentials_full',
  agency_code_unique: 'agency.code_taken',
  application_above_card: 'application.not_higher',
  application_one_open: 'application.one_open',
  application_reviewer_of_track: 'application.other_track',
  complaint_one_open: 'complaint.one_open',
  card_renewal_one_open: 'card.action_not_allowed',
  decision_appeal_in_other_hands: 'application.four_eyes',
  decision_four_eyes: 'application.four_eyes',
  decision_not_by_objector: 'application.four_eyes',
  dependant_identity_once: 'dependant.identity_taken',
  dependant_linked_once: 'invitation.already_linked',
  dependant_one_spouse: 'dependant.spouse_exists',
  erasure_one_open: 'erasure.one_open',
  objection_one_open: 'objection.one_open',
  policy_rehearsal_one_live: 'policy.rehearsal_running',
  policy_version_four_eyes: 'policy.four_eyes',
  policy_version_one_a_day: 'policy.day_taken',
  policy_version_rehearsed: 'policy.action_not_allowed',
  policy_version_unique: 'policy.name_taken',
  profile_pk: 'request.changed_meanwhile',
  roster_entry_once: 'roster.already_there',
  webhook_endpoint_once: 'webhook.url_taken',
};
