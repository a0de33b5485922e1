import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';

/** Why the letter went out: its owner forgot the password, or an administrator invited a member of staff. */
export type PasswordResetPurpose = 'forgotten' | 'invited';

/** A letter by which the owner of an account sets its password, once. Its moments are of the real time. */
@Entity('password_reset')
@Check('password_reset_expires_later', 'expires_at > created_at')
@Check('password_reset_purpose_known', `purpose IN ('forgotten', 'invited')`)
@Index('password_reset_one_open', ['accountId'], { unique: true, where: '(ended_at IS NULL)' })
export class PasswordResetRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'password_reset_pk',
  })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'password_reset_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text', default: 'forgotten' })
  purpose!: PasswordResetPurpose;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  /** When it was used, or another one took its place. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
