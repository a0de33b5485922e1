import type { GrantedRole } from '#domain/accounts/roles.js';
import type { Tier, Track } from '#domain/catalogue/policy.js';

/** Published in the README; production does not start beside an account that has it. */
export const DEMO_PASSWORD = 'longjiang-demo-2026';

export interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly name: string;
  readonly granted?: GrantedRole;
  /** Kind of the agency in Harbin that an agency's staff works for. */
  readonly agencyKind?: string;
  readonly card?: { readonly tier: Tier; readonly track: Track };
  readonly family?: true;
}

/** A passport number can be seen to be made up; an identity number that fits would be somebody's. */
export function demoPassport(account: DemoAccount): string {
  return `DEMO${String(DEMO_ACCOUNTS.indexOf(account)).padStart(6, '0')}`;
}

/** Nobody of these exists: each is named for what it shows. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { role: 'applicant', email: 'applicant@demo.example', name: '演示申请人' },
  {
    role: 'holder (tier B)',
    email: 'holder@demo.example',
    name: '演示持卡人甲',
    card: { tier: 'B', track: 'engineering' },
    family: true,
  },
  {
    role: 'holder (tier E)',
    email: 'holder-e@demo.example',
    name: '演示持卡人乙',
    card: { tier: 'E', track: 'vocational_skills' },
  },
  { role: 'reviewer', email: 'reviewer@demo.example', name: '演示初审员', granted: 'reviewer' },
  { role: 'approver', email: 'approver@demo.example', name: '演示审批人', granted: 'approver' },
  {
    role: 'service manager',
    email: 'manager@demo.example',
    name: '演示服务管理员',
    granted: 'service_manager',
  },
  {
    role: 'service manager, who publishes what the other has drafted',
    email: 'manager-2@demo.example',
    name: '演示服务管理员二',
    granted: 'service_manager',
  },
  { role: 'auditor', email: 'auditor@demo.example', name: '演示审计员', granted: 'auditor' },
  { role: 'administrator', email: 'admin@demo.example', name: '演示系统管理员', granted: 'administrator' },
  {
    role: 'agency: hospital',
    email: 'hospital@demo.example',
    name: '演示医院窗口',
    granted: 'agency_staff',
    agencyKind: 'hospital',
  },
  {
    role: 'agency: school authority',
    email: 'school@demo.example',
    name: '演示教育窗口',
    granted: 'agency_staff',
    agencyKind: 'school_authority',
  },
  {
    role: 'agency: airport',
    email: 'airport@demo.example',
    name: '演示机场柜台',
    granted: 'agency_staff',
    agencyKind: 'airport',
  },
  {
    role: 'agency: venue',
    email: 'venue@demo.example',
    name: '演示场馆窗口',
    granted: 'agency_staff',
    agencyKind: 'venue',
  },
  // Who decided does not handle the appeal, so the demo has a second of each.
  {
    role: 'administrator (confirms)',
    email: 'admin-2@demo.example',
    name: '演示系统管理员乙',
    granted: 'administrator',
  },
  { role: 'reviewer (appeals)', email: 'reviewer-2@demo.example', name: '演示初审员乙', granted: 'reviewer' },
  { role: 'approver (appeals)', email: 'approver-2@demo.example', name: '演示审批人乙', granted: 'approver' },
];
