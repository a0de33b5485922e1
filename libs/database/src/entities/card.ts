import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { CardState } from '#domain/cards/lifecycle.js';
import type { Tier, Track } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';
import { AccreditationApplicationRow } from './accreditation-application.js';

@Entity('card')
@Unique('card_number_unique', ['number'])
@Check('card_tier_known', `tier IN ('A', 'B', 'C', 'D', 'E')`)
@Check('card_state_known', `state IN ('active', 'suspended', 'expired', 'revoked', 'superseded')`)
@Check('card_validity_ordered', 'valid_from <= valid_until')
@Check('card_reminded_before_its_end', 'reminded_days > 0')
@Index('card_one_live', ['holderId'], {
  unique: true,
  where: `(state = ANY (ARRAY['active'::text, 'suspended'::text]))`,
})
@Index('card_one_an_application', ['applicationId'], { unique: true })
@Index('card_of_holder', ['holderId', 'issuedAt'])
@Index('card_by_issue', ['issuedAt', 'id'])
@Index('card_ending', ['validUntil'], { where: `(state = ANY (ARRAY['active'::text, 'suspended'::text]))` })
export class CardRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'card_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'card_holder_fk' })
  @Column({ type: 'uuid' })
  holderId!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  tier!: Tier;

  @Column({ type: 'text' })
  track!: Track;

  @Column({ type: 'text' })
  state!: CardState;

  @Column({ type: 'date' })
  validFrom!: IsoDate;

  /** The last day on which it is valid. */
  @Column({ type: 'date' })
  validUntil!: IsoDate;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'card_application_fk' })
  @Column({ type: 'uuid', nullable: true })
  applicationId!: string | null;

  @Column({ type: 'timestamptz' })
  issuedAt!: Date;

  /** The last reminder of its end that was sent, as days before it. */
  @Column({ type: 'integer', nullable: true })
  remindedDays!: number | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
