import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#domain/shared/localized.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';
import { DependantRow } from './dependant.js';

/** A letter by which somebody of a family may link an account of his or her own, once. */
@Entity('family_invitation')
@Check('family_invitation_state_known', `state IN ('open', 'accepted', 'withdrawn')`)
@Check('family_invitation_locale_known', `locale IN ('zh-CN', 'en')`)
@Check('family_invitation_address_while_open', `(state = 'open') = (email IS NOT NULL)`)
@Check('family_invitation_ended_whole', `(state = 'open') = (ended_at IS NULL)`)
@Check('family_invitation_accepted_by', `(state = 'accepted') = (accepted_by IS NOT NULL)`)
@Check('family_invitation_expires_later', 'expires_at > created_at')
@Index('family_invitation_one_open', ['dependantId'], { unique: true, where: `(state = 'open'::text)` })
@Index('family_invitation_a_day', ['accountId', 'invitedOn'])
export class FamilyInvitationRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'family_invitation_pk',
  })
  id!: string;

  /** The holder who invites. */
  @ForeignKey(() => AccountRow, { name: 'family_invitation_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @ForeignKey(() => DependantRow, { name: 'family_invitation_dependant_fk' })
  @Column({ type: 'uuid' })
  dependantId!: string;

  @Column({ type: 'text' })
  state!: 'open' | 'accepted' | 'withdrawn';

  /** Where the letter goes; forgotten once it is accepted or withdrawn. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  locale!: Locale;

  /** The day in Asia/Shanghai, by which invitations are counted. */
  @Column({ type: 'date' })
  invitedOn!: IsoDate;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @ForeignKey(() => AccountRow, { name: 'family_invitation_accepter_fk' })
  @Column({ type: 'uuid', nullable: true })
  acceptedBy!: string | null;
}
