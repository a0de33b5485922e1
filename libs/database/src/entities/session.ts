import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.js';

/** One sign-in: a browser's cookie or a program's bearer token. Only the token's hash is kept. */
@Entity('session')
@Unique('session_token_unique', ['tokenHash'])
@Check('session_kind_known', `kind IN ('browser', 'program')`)
@Index('session_of_account', ['accountId'])
@Index('session_of_sign_in', ['signInId'])
export class SessionRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'session_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'session_account_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  accountId!: string;

  /** Shared by the cookie and the token that one sign-in gives; signing out ends both. */
  @Column({ type: 'uuid', default: () => 'uuidv7()' })
  signInId!: string;

  @Column({ type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ type: 'text' })
  kind!: 'browser' | 'program';

  @Column({ type: 'boolean' })
  secondFactor!: boolean;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
