import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.js';

/**
 * Another address for an account, until its owner confirms it by the letter that went there. It goes when it is used
 * or another one takes its place. Its moments are of the real time.
 */
@Entity('email_change')
@Unique('email_change_one_open', ['accountId'])
@Check('email_change_lower_case', 'email = lower(email)')
@Check('email_change_expires_later', 'expires_at > created_at')
export class EmailChangeRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'email_change_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'email_change_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}
