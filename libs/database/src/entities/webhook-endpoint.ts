import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { WebhookType } from '#domain/webhooks/webhook-types.js';
import { AgencyRow } from './agency.js';

export const ENDPOINT_STATES = ['active', 'disabled'] as const;
export type EndpointState = (typeof ENDPOINT_STATES)[number];

/** `gone`: the receiver answered 410; `failing`: nothing went through for the whole schedule. */
export const DISABLED_REASONS = ['by_agency', 'gone', 'failing'] as const;
export type DisabledReason = (typeof DISABLED_REASONS)[number];

/** Where an agency's own system is told of what happens. */
@Entity('webhook_endpoint')
@Unique('webhook_endpoint_once', ['agencyId', 'url'])
@Check('webhook_endpoint_types_chosen', 'cardinality(types) > 0')
@Check('webhook_endpoint_state_known', `state IN ('active', 'disabled')`)
@Check('webhook_endpoint_reason_known', `disabled_reason IN ('by_agency', 'gone', 'failing')`)
@Check(
  'webhook_endpoint_disabled_whole',
  `(state = 'disabled') = (num_nonnulls(disabled_reason, disabled_at) = 2)
    AND num_nonnulls(disabled_reason, disabled_at) <> 1`,
)
@Check('webhook_endpoint_signature_known', `signature IN ('symmetric', 'ed25519')`)
@Check('webhook_endpoint_public_key', `(signature = 'ed25519') = (public_key IS NOT NULL)`)
@Check('webhook_endpoint_previous_whole', '(sealed_previous_key IS NULL) = (previous_key_until IS NULL)')
@Check(
  'webhook_endpoint_previous_public_key',
  'previous_public_key IS NULL OR sealed_previous_key IS NOT NULL',
)
export class WebhookEndpointRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'webhook_endpoint_pk',
  })
  id!: string;

  @ForeignKey(() => AgencyRow, { name: 'webhook_endpoint_agency_fk' })
  @Column({ type: 'uuid' })
  agencyId!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'text', array: true })
  types!: WebhookType[];

  @Column({ type: 'text' })
  state!: EndpointState;

  @Column({ type: 'text', nullable: true })
  disabledReason!: DisabledReason | null;

  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'text' })
  signature!: 'symmetric' | 'ed25519';

  /** Under the master key, and bound to this row. */
  @Column({ type: 'bytea' })
  sealedKey!: Buffer;

  /** What the receiver verifies with, where the key is not a shared secret. */
  @Column({ type: 'text', nullable: true })
  publicKey!: string | null;

  /** Real time, as are the moments below but for `createdAt`. */
  @Column({ type: 'timestamptz' })
  keyMadeAt!: Date;

  /** Signs beside the new key until `previousKeyUntil`. */
  @Column({ type: 'bytea', nullable: true })
  sealedPreviousKey!: Buffer | null;

  @Column({ type: 'text', nullable: true })
  previousPublicKey!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  previousKeyUntil!: Date | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastDeliveredAt!: Date | null;

  /** Since when nothing has gone through; one message at a time is tried then. */
  @Column({ type: 'timestamptz', nullable: true })
  failingSince!: Date | null;

  /** The receiver has asked to be left alone until then. */
  @Column({ type: 'timestamptz', nullable: true })
  restingUntil!: Date | null;

  /** Moves when somebody edits; what deliveries note here does not count. */
  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
