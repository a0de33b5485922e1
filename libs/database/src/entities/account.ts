import { Check, Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Locale } from '#domain/shared/localized.js';

@Entity('account')
@Unique('account_email_unique', ['email'])
@Check('account_email_lower_case', 'email = lower(email)')
@Check('account_erased_is_shut', 'erased_at IS NULL OR NOT active')
@Check('account_locale_known', `locale IN ('zh-CN', 'en')`)
@Check('account_password_needs_email', 'password_hash IS NULL OR email IS NOT NULL')
@Check('account_totp_confirmed_has_secret', 'totp_confirmed_at IS NULL OR totp_secret IS NOT NULL')
export class AccountRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'account_pk' })
  id!: string;

  /** Null, as the password, until somebody who was imported takes the account over; nobody can sign in to it. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  /** Null of staff who were invited and have yet to choose one. */
  @Column({ type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  locale!: Locale;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  /** Made by the demo seed, with a published password; production does not start beside one. */
  @Column({ type: 'boolean', default: false })
  demo!: boolean;

  @Column({ type: 'bytea', nullable: true })
  totpSecret!: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  totpConfirmedAt!: Date | null;

  /** The time step of the last accepted one-time code, so that none is accepted twice. */
  @Column({ type: 'bigint', nullable: true })
  totpLastStep!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  /** Since when nothing is known of the person any more. */
  @Column({ type: 'timestamptz', nullable: true })
  erasedAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
