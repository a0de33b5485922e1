import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Relation, ServiceMode } from '#domain/catalogue/policy.js';
import type { ClockPause } from '#domain/requests/due-dates.js';
import type { QuotaTake } from '#domain/eligibility/quota-key.js';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';
import { CardRow } from './card.js';
import { DependantConsentRow } from './dependant-consent.js';
import { DependantRow } from './dependant.js';
import { PolicyVersionRow } from './policy-version.js';
import { SlotRow } from './slot.js';

@Entity('service_request')
@Check('request_mode_known', `mode IN ('booking', 'case', 'pass')`)
@Check(
  'request_state_of_mode',
  `(mode = 'booking' AND state IN ('submitted', 'confirmed', 'checked_in', 'fulfilled', 'declined', 'cancelled',
      'no_show', 'expired'))
    OR (mode = 'case' AND state IN ('submitted', 'accepted', 'in_progress', 'awaiting_holder', 'fulfilled',
      'declined', 'cancelled', 'expired'))
    OR (mode = 'pass' AND state = 'redeemed')`,
)
@Check('request_slot_of_booking', `(mode = 'booking') = (slot_id IS NOT NULL)`)
@Check('request_beneficiary_of_relation', `(beneficiary_relation = 'self') = (beneficiary_id IS NULL)`)
@Check(
  'request_ended_whole',
  `(ended_at IS NOT NULL) = (state IN ('fulfilled', 'redeemed', 'declined', 'cancelled', 'no_show', 'expired'))`,
)
@Check(
  'request_rating_answered_whole',
  `(rating_answer IS NULL) = (rating_answered_at IS NULL) AND (rating_answer IS NULL OR rating_score IS NOT NULL)`,
)
@Check('request_rating_bounded', 'rating_score BETWEEN 1 AND 5')
@Check('request_rated_when_fulfilled', `rating_score IS NULL OR state IN ('fulfilled', 'redeemed')`)
@Check('request_companions_not_negative', 'companions >= 0')
@Check('request_expires_after_escalation', 'expires_on IS NULL OR escalated_due_on IS NOT NULL')
@Check('request_in_time_once_ended', 'in_time IS NULL OR ended_at IS NOT NULL')
@Check('request_blocked_while_open', 'blocked_at IS NULL OR ended_at IS NULL')
@Index('request_blocked', ['slotId'], { where: '(blocked_at IS NOT NULL)' })
@Index('request_open_of_holder', ['holderId'], { where: '(ended_at IS NULL)' })
@Index('request_once_a_key', ['holderId', 'idempotencyKey'], {
  unique: true,
  where: '(idempotency_key IS NOT NULL)',
})
@Index('request_of_holder', { synchronize: false })
@Index('request_of_agency', { synchronize: false })
@Index('request_newest', { synchronize: false })
@Index('request_of_beneficiary', { synchronize: false })
@Index('request_open_case_of_agency', ['agencyId'], {
  where: `((mode = 'case'::text) AND (ended_at IS NULL))`,
})
@Index('request_open_due', ['dueOn'], { where: '(ended_at IS NULL)' })
@Index('request_open_bookings', ['holderId'], {
  where: `((mode = 'booking'::text) AND (ended_at IS NULL))`,
})
@Index('request_of_slot', ['slotId'], { where: '(slot_id IS NOT NULL)' })
@Index('request_only_one_open', ['holderId', 'service'], {
  unique: true,
  where: '(only_one_open AND (ended_at IS NULL))',
})
export class ServiceRequestRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'service_request_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'request_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  @ForeignKey(() => CardRow, { name: 'request_card_fk' })
  @Column({ type: 'uuid' })
  cardId!: string;

  @Column({ type: 'text' })
  service!: string;

  @Column({ type: 'text' })
  mode!: ServiceMode;

  @Column({ type: 'text' })
  state!: RequestState;

  @ForeignKey(() => DependantRow, { name: 'request_beneficiary_fk' })
  @Column({ type: 'uuid', nullable: true })
  beneficiaryId!: string | null;

  @Column({ type: 'text' })
  beneficiaryRelation!: Relation;

  /** As it was when the request was made, so that the agency needs no look into the family. */
  @Column({ type: 'text' })
  beneficiaryName!: string;

  /** What the person, or a child's guardian, agreed to; written by the database with the request. */
  @ForeignKey(() => DependantConsentRow, { name: 'request_consent_fk' })
  @Column({ type: 'uuid', nullable: true })
  consentId!: string | null;

  @ForeignKey(() => AgencyRow, { name: 'request_agency_fk' })
  @Column({ type: 'uuid' })
  agencyId!: string;

  @ForeignKey(() => SlotRow, { name: 'request_slot_fk' })
  @Column({ type: 'uuid', nullable: true })
  slotId!: string | null;

  @Column({ type: 'text' })
  city!: string;

  @Column({ type: 'date' })
  serviceOn!: IsoDate;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'integer' })
  companions!: number;

  @Column({ type: 'jsonb' })
  details!: Record<string, unknown>;

  /** Ids of the files that it was submitted with; those that came later are in `request_document` only. */
  @Column({ type: 'text', array: true })
  documents!: string[];

  /** The service allows one open request a holder; the unique index rests on it. */
  @Column({ type: 'boolean' })
  onlyOneOpen!: boolean;

  @ForeignKey(() => PolicyVersionRow, 'version', { name: 'request_policy_fk' })
  @Column({ type: 'text' })
  policyVersion!: string;

  /** The counters that the submit took, to be given back when it ends without use. */
  @Column({ type: 'jsonb' })
  quotaTakes!: QuotaTake[];

  @Column({ type: 'text', nullable: true })
  idempotencyKey!: string | null;

  @Column({ type: 'bytea', nullable: true })
  fingerprint!: Buffer | null;

  @Column({ type: 'timestamptz' })
  submittedAt!: Date;

  /** The day by which the agency owes its next step. */
  @Column({ type: 'date', nullable: true })
  dueOn!: IsoDate | null;

  /** Since when the suspension of the holder's card keeps it from going on; null when nothing does. */
  @Column({ type: 'timestamptz', nullable: true })
  blockedAt!: Date | null;

  /** The day on which the step began whose time limit `dueOn` is the end of; null: with the submit. */
  @Column({ type: 'date', nullable: true })
  stepBeganOn!: IsoDate | null;

  /** When an agency accepted the case; its time limit runs from here. */
  @Column({ type: 'date', nullable: true })
  acceptedOn!: IsoDate | null;

  /** When the agency's clock stood still since the acceptance. */
  @Column({ type: 'jsonb', default: [] })
  clockPauses!: ClockPause[];

  /** The `dueOn` whose lateness was told to the service office. */
  @Column({ type: 'date', nullable: true })
  escalatedDueOn!: IsoDate | null;

  /** The last day before a case ends that nobody accepted, also after the service office was told. */
  @Column({ type: 'date', nullable: true })
  expiresOn!: IsoDate | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** Whether the agency kept its time with a case that has ended; null where the end says nothing about it. */
  @Column({ type: 'boolean', nullable: true })
  inTime!: boolean | null;

  @Column({ type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ type: 'integer', nullable: true })
  ratingScore!: number | null;

  @Column({ type: 'text', nullable: true })
  ratingComment!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  ratedAt!: Date | null;

  /** What the agency says to the rating. */
  @Column({ type: 'text', nullable: true })
  ratingAnswer!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  ratingAnsweredAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
