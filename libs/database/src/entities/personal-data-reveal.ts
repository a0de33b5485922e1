import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';
import { DependantRow } from './dependant.js';

/** One look at what is masked everywhere else, with the reason for it. The value is not kept here. */
@Entity('personal_data_reveal')
@Check('personal_data_reveal_field_known', `field IN ('identity_number', 'phone')`)
@Check('personal_data_reveal_reason_given', 'length(reason) BETWEEN 1 AND 1000')
@Check('personal_data_reveal_of_another', 'revealed_by <> account_id')
@Index('personal_data_reveal_a_day', ['revealedBy', 'revealedOn'])
@Index('personal_data_reveal_of_account', ['accountId'])
@Index('personal_data_reveal_of_dependant', ['dependantId'], { where: '(dependant_id IS NOT NULL)' })
export class PersonalDataRevealRow {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'uuidv7()',
    primaryKeyConstraintName: 'personal_data_reveal_pk',
  })
  id!: string;

  /** Whose data it is. */
  @ForeignKey(() => AccountRow, { name: 'personal_data_reveal_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  /** Of whose entry in a family the number was; null for that of the account itself. */
  @ForeignKey(() => DependantRow, { name: 'personal_data_reveal_dependant_fk' })
  @Column({ type: 'uuid', nullable: true })
  dependantId!: string | null;

  @Column({ type: 'text' })
  field!: 'identity_number' | 'phone';

  @Column({ type: 'text' })
  reason!: string;

  @ForeignKey(() => AccountRow, { name: 'personal_data_reveal_revealer_fk' })
  @Column({ type: 'uuid' })
  revealedBy!: string;

  /** The day in Asia/Shanghai, by which looks are counted. */
  @Column({ type: 'date' })
  revealedOn!: IsoDate;

  @Column({ type: 'timestamptz' })
  revealedAt!: Date;
}
