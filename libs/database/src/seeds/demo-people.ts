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
  // Some things take two: one asks, another confirms; who decided does not handle the appeal.
  {
    role: 'administrator (confirms)',
    email: 'admin-2@demo.example',
    name: '演示系统管理员乙',
    granted: 'administrator',
  },
  { role: 'reviewer (appeals)', email: 'reviewer-2@demo.example', name: '演示初审员乙', granted: 'reviewer' },
  { role: 'approver (appeals)', email: 'approver-2@demo.example', name: '演示审批人乙', granted: 'approver' },
  {
    role: 'agency: railway',
    email: 'railway@demo.example',
    name: '演示铁路窗口',
    granted: 'agency_staff',
    agencyKind: 'railway',
  },
  {
    role: 'agency: transit',
    email: 'transit@demo.example',
    name: '演示公共交通柜台',
    granted: 'agency_staff',
    agencyKind: 'transit',
  },
  {
    role: 'agency: traffic police',
    email: 'traffic@demo.example',
    name: '演示车驾管窗口',
    granted: 'agency_staff',
    agencyKind: 'traffic_police',
  },
  {
    role: 'agency: housing bureau',
    email: 'housing@demo.example',
    name: '演示住房保障窗口',
    granted: 'agency_staff',
    agencyKind: 'housing_bureau',
  },
  {
    role: 'agency: human resources bureau',
    email: 'employment@demo.example',
    name: '演示人社窗口',
    granted: 'agency_staff',
    agencyKind: 'hr_bureau',
  },
  {
    role: 'agency: exit and entry',
    email: 'exit-entry@demo.example',
    name: '演示出入境窗口',
    granted: 'agency_staff',
    agencyKind: 'exit_entry',
  },
  {
    role: 'agency: bank',
    email: 'bank@demo.example',
    name: '演示银行柜台',
    granted: 'agency_staff',
    agencyKind: 'bank',
  },
  {
    role: 'agency: government window',
    email: 'window@demo.example',
    name: '演示政务专窗',
    granted: 'agency_staff',
    agencyKind: 'government_window',
  },
  {
    role: 'agency: technology transfer',
    email: 'technology@demo.example',
    name: '演示成果转化窗口',
    granted: 'agency_staff',
    agencyKind: 'technology_transfer',
  },
];
