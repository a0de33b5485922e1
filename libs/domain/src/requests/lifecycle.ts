import type { ServiceMode } from '../catalogue/policy.js';
import {
  defineLifecycle,
  type ActionOf,
  type ConditionOf,
  type Lifecycle,
  type RoleOf,
  type StateOf,
} from '../shared/lifecycle.js';

/**
 * What all three ways of fulfilment share. Roles are those towards this request: `holder` is the person who
 * made it, `agency` a member or a program of the agency that it was routed to, `manager` the service office.
 */
const roles = ['holder', 'agency', 'manager', 'system'] as const;
const conditions = [
  'before_cancel_deadline',
  'slot_begun',
  'answer_overdue',
  'not_rated_yet',
  // While the holder's card is suspended nothing goes on; it can only be ended.
  'not_blocked',
] as const;

/** A slot with capacity at an agency. A slot that says so is confirmed at once, by the system. */
export const bookingLifecycle = defineLifecycle({
  states: [
    'submitted',
    'confirmed',
    'checked_in',
    'fulfilled',
    'declined',
    'cancelled',
    'no_show',
    'expired',
  ],
  initial: 'submitted',
  actions: [
    'accept',
    'confirm',
    'check_in',
    'fulfil',
    'decline',
    'no_show',
    'cancel',
    'expire',
    'rate',
    'complain',
  ],
  roles,
  conditions,
  table: [
    { from: 'submitted', action: 'accept', to: 'confirmed', by: 'agency', when: ['not_blocked'] },
    { from: 'submitted', action: 'confirm', to: 'confirmed', by: 'system', when: ['not_blocked'] },
    {
      from: 'submitted',
      action: 'expire',
      to: 'expired',
      by: 'system',
      when: ['answer_overdue', 'not_blocked'],
    },
    { from: 'confirmed', action: 'check_in', to: 'checked_in', by: 'agency', when: ['not_blocked'] },
    {
      from: 'confirmed',
      action: 'no_show',
      to: 'no_show',
      by: ['agency', 'system'],
      when: ['slot_begun', 'not_blocked'],
    },
    { from: 'checked_in', action: 'fulfil', to: 'fulfilled', by: 'agency' },
    // An agency may have to call off what it confirmed, or a whole slot, which the system does one by one; the
    // holder gets quota and slot back.
    { from: ['submitted', 'confirmed'], action: 'decline', to: 'declined', by: ['agency', 'system'] },
    {
      from: ['submitted', 'confirmed'],
      action: 'cancel',
      to: 'cancelled',
      by: 'holder',
      when: ['before_cancel_deadline'],
    },
    // With the card it ends whatever the deadline says.
    { from: ['submitted', 'confirmed'], action: 'cancel', to: 'cancelled', by: 'system' },
    { from: 'fulfilled', action: 'rate', to: 'same', by: 'holder', when: ['not_rated_yet'] },
    {
      from: [
        'submitted',
        'confirmed',
        'checked_in',
        'fulfilled',
        'declined',
        'cancelled',
        'no_show',
        'expired',
      ],
      action: 'complain',
      to: 'same',
      by: 'holder',
    },
  ],
});

/** An agency works on it against a time limit; in between it may ask the holder for something. */
export const caseLifecycle = defineLifecycle({
  states: [
    'submitted',
    'accepted',
    'in_progress',
    'awaiting_holder',
    'fulfilled',
    'declined',
    'cancelled',
    'expired',
  ],
  initial: 'submitted',
  actions: [
    'accept',
    'start',
    'request_information',
    'provide',
    'fulfil',
    'decline',
    'cancel',
    'expire',
    'reassign',
    'rate',
    'complain',
  ],
  roles,
  conditions,
  table: [
    { from: 'submitted', action: 'accept', to: 'accepted', by: 'agency', when: ['not_blocked'] },
    { from: 'accepted', action: 'start', to: 'in_progress', by: 'agency', when: ['not_blocked'] },
    {
      from: 'in_progress',
      action: 'request_information',
      to: 'awaiting_holder',
      by: 'agency',
      when: ['not_blocked'],
    },
    { from: 'awaiting_holder', action: 'provide', to: 'in_progress', by: 'holder', when: ['not_blocked'] },
    { from: 'in_progress', action: 'fulfil', to: 'fulfilled', by: 'agency', when: ['not_blocked'] },
    {
      from: ['submitted', 'accepted', 'in_progress', 'awaiting_holder'],
      action: 'decline',
      to: 'declined',
      by: 'agency',
    },
    // A case has no slot, so nothing is lost to others when it is cancelled late. The portal cancels for somebody
    // whose consent has ended.
    {
      from: ['submitted', 'accepted', 'in_progress', 'awaiting_holder'],
      action: 'cancel',
      to: 'cancelled',
      by: ['holder', 'system'],
    },
    {
      from: ['submitted', 'awaiting_holder'],
      action: 'expire',
      to: 'expired',
      by: 'system',
      when: ['answer_overdue', 'not_blocked'],
    },
    // Another agency begins anew: it has to accept the case, and has the whole time for it.
    {
      from: ['submitted', 'accepted', 'in_progress', 'awaiting_holder'],
      action: 'reassign',
      to: 'submitted',
      by: 'manager',
    },
    { from: 'fulfilled', action: 'rate', to: 'same', by: 'holder', when: ['not_rated_yet'] },
    {
      from: [
        'submitted',
        'accepted',
        'in_progress',
        'awaiting_holder',
        'fulfilled',
        'declined',
        'cancelled',
        'expired',
      ],
      action: 'complain',
      to: 'same',
      by: 'holder',
    },
  ],
});

/** Used on the spot: the agency reads the card and redeems one use, and with that it is done. */
export const passLifecycle = defineLifecycle({
  states: ['redeemed'],
  initial: 'redeemed',
  actions: ['rate', 'complain'],
  roles,
  conditions,
  table: [
    { from: 'redeemed', action: 'rate', to: 'same', by: 'holder', when: ['not_rated_yet'] },
    { from: 'redeemed', action: 'complain', to: 'same', by: 'holder' },
  ],
});

type Request = typeof bookingLifecycle | typeof caseLifecycle | typeof passLifecycle;
export type RequestState = StateOf<Request>;
export type RequestAction = ActionOf<Request>;
export type RequestRole = RoleOf<Request>;
export type RequestCondition = ConditionOf<Request>;

/**
 * The lifecycle of a service's way of fulfilment, with the words of all three: an action of another way is
 * refused as `unknown_action`, so a caller need not tell the ways apart.
 */
export function requestLifecycle(
  mode: ServiceMode,
): Lifecycle<RequestState, RequestAction, RequestRole, RequestCondition> {
  return LIFECYCLES[mode];
}

const LIFECYCLES: Readonly<
  Record<ServiceMode, Lifecycle<RequestState, RequestAction, RequestRole, RequestCondition>>
> = {
  booking: bookingLifecycle,
  case: caseLifecycle,
  pass: passLifecycle,
};
