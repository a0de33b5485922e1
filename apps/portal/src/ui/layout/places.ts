import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import type { Role, User } from '../../api/session.ts';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly text: ParseKeys;
  readonly roles: readonly Role[] | 'visitors';
}

const PEOPLE: readonly Role[] = ['applicant', 'holder'];

const PLACES: readonly Place[] = [
  { to: '/', text: 'nav.start', roles: 'visitors' },
  { to: '/services', text: 'nav.services', roles: 'visitors' },
  { to: '/criteria', text: 'nav.criteria', roles: 'visitors' },
  { to: '/planner', text: 'nav.planner', roles: 'visitors' },
  { to: '/notices', text: 'nav.notices', roles: 'visitors' },
  { to: '/home', text: 'nav.home', roles: PEOPLE },
  { to: '/services', text: 'nav.services', roles: PEOPLE },
  { to: '/application', text: 'nav.application', roles: PEOPLE },
  { to: '/card', text: 'nav.card', roles: PEOPLE },
  { to: '/requests', text: 'nav.requests', roles: PEOPLE },
  { to: '/complaints', text: 'nav.complaints', roles: PEOPLE },
  { to: '/notices', text: 'nav.notices', roles: PEOPLE },
  { to: '/office/applications', text: 'nav.officeApplications', roles: ['reviewer', 'approver', 'auditor'] },
  { to: '/office/requests', text: 'nav.officeRequests', roles: ['service_manager', 'auditor'] },
  { to: '/complaints', text: 'nav.complaints', roles: ['service_manager', 'auditor'] },
  {
    to: '/office/insights',
    text: 'nav.insights',
    roles: ['approver', 'service_manager', 'administrator', 'auditor'],
  },
  { to: '/office/cards', text: 'nav.officeCards', roles: ['service_manager', 'auditor'] },
  { to: '/office/consent-forms', text: 'nav.officeConsentForms', roles: ['service_manager'] },
  { to: '/office/policies', text: 'nav.officePolicies', roles: ['service_manager', 'auditor'] },
  {
    to: '/office/calendar',
    text: 'nav.officeCalendar',
    roles: ['service_manager', 'administrator'],
  },
  { to: '/office/imports', text: 'nav.officeImports', roles: ['administrator', 'auditor'] },
  { to: '/office/deliveries', text: 'nav.officeDeliveries', roles: ['administrator', 'service_manager'] },
  {
    to: '/office/agencies',
    text: 'nav.officeAgencies',
    roles: ['administrator', 'service_manager', 'auditor'],
  },
  { to: '/office/audit', text: 'nav.officeAudit', roles: ['auditor'] },
  { to: '/office/users', text: 'nav.officeUsers', roles: ['administrator'] },
  { to: '/office/erasures', text: 'nav.officeErasures', roles: ['administrator'] },
  { to: '/office/programmes', text: 'nav.officeProgrammes', roles: ['administrator', 'reviewer'] },
  { to: '/agency/requests', text: 'nav.agencyRequests', roles: ['agency_staff'] },
  { to: '/agency/slots', text: 'nav.agencySlots', roles: ['agency_staff'] },
  { to: '/agency/counter', text: 'nav.agencyCounter', roles: ['agency_staff'] },
  { to: '/complaints', text: 'nav.complaints', roles: ['agency_staff'] },
  { to: '/agency/clients', text: 'nav.agencyClients', roles: ['agency_staff'] },
  { to: '/agency/webhooks', text: 'nav.agencyWebhooks', roles: ['agency_staff'] },
];

/** What stands in the navigation: what each kind of user works with. */
export function placesFor(user: User | null): readonly Place[] {
  if (user === null) return PLACES.filter(({ roles }) => roles === 'visitors');
  const own = user.roles.filter((role) => !isStaff(user) || !PEOPLE.includes(role));
  return PLACES.filter(({ roles }) => roles !== 'visitors' && roles.some((role) => own.includes(role)));
}

/** Whoever works for an office or an agency; their own matters stand in the menu of their account. */
export function isStaff(user: User): boolean {
  return user.roles.some((role) => !PEOPLE.includes(role));
}
