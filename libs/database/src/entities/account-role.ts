import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { GrantedRole } from '#domain/accounts/roles.js';
import { AccountRow } from './account.js';
import { AgencyRow } from './agency.js';

@Entity('account_role')
@Unique('account_role_once', ['accountId', 'role'])
@Check(
  'account_role_known',
  `role IN ('reviewer', 'approver', 'service_manager', 'auditor', 'administrator', 'agency_staff')`,
)
@Check('account_role_agency_for_its_staff', `(role = 'agency_staff') = (agency_id IS NOT NULL)`)
export class AccountRoleRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'account_role_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'account_role_account_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: GrantedRole;

  @ForeignKey(() => AgencyRow, { name: 'account_role_agency_fk' })
  @Column({ type: 'uuid', nullable: true })
  agencyId!: string | null;
}
