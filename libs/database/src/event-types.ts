/** Everything that can happen, in the past tense. Reactions and the audit trail name events by these. */
export const EVENT_TYPES = [
  'account.registered',
  'account.signed_in',
  'account.sign_in_failed',
  'account.signed_out',
  'account.password_changed',
  'account.mfa_enrolled',
  'account.roles_changed',
  'account.preferences_changed',
  'account.disabled',
  'account.enabled',
  'personal_data.revealed',
  'profile.changed',
  'dependant.added',
  'dependant.changed',
  'dependant.removed',
  'application.drafted',
  'application.changed',
  'application.submitted',
  'application.claimed',
  'application.assigned',
  'application.returned',
  'application.resubmitted',
  'application.withdrawn',
  'application.recommended',
  'application.published',
  'application.notice_ended',
  'application.accredited',
  'application.rejected',
  'application.objected',
  'application.objection_upheld',
  'application.objection_dismissed',
  'application.appealed',
  'application.escalated',
  'evidence.added',
  'evidence.removed',
  'evidence.opened',
  'evidence.promised',
  'evidence.promise_kept',
  'evidence.promise_broken',
  'card.issued',
  'card.suspended',
  'card.reinstated',
  'card.revoked',
  'card.expired',
  'card.superseded',
  'calendar.changed',
  'delivery.retried',
  'policy.installed',
  'agency.changed',
  'signing_key.made',
  'signing_key.retired',
  'slot.published',
  'slot.changed',
  'slot.closed',
  'request.submitted',
  'request.confirmed',
  'request.accepted',
  'request.started',
  'request.information_requested',
  'request.information_provided',
  'request.checked_in',
  'request.fulfilled',
  'request.declined',
  'request.cancelled',
  'request.no_show',
  'request.expired',
  'request.redeemed',
  'request.rated',
  'demo.clock_moved',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export type SubjectType =
  | 'account'
  | 'application'
  | 'card'
  | 'delivery'
  | 'policy'
  | 'agency'
  | 'slot'
  | 'request'
  | 'demo'
  | 'calendar'
  | 'signing_key';
