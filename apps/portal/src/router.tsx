import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { queryClient } from './api/query-client.ts';
import { homeOf, sessionQuery, type Role, type User } from './api/session.ts';
import { HomeScreen } from './public/home/home-screen.tsx';
import { Layout } from './ui/layout/layout.tsx';
import { MissingScreen } from './ui/missing-screen.tsx';
import { ProblemScreen } from './ui/problem-screen.tsx';
import { WaitingScreen } from './ui/waiting-screen.tsx';

interface RouterContext {
  readonly queryClient: QueryClient;
}

interface Place {
  readonly context: RouterContext;
  readonly location: { readonly href: string };
}

/** Lets on whoever is signed in; the API says what each may do there. */
async function signedIn({ context, location }: Place): Promise<User> {
  const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
  const user = session?.user ?? null;
  if (user === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
  if (user.secondFactorMissing && !location.href.startsWith('/security')) throw redirect({ to: '/security' });
  return user;
}

/** Leads whoever has none of the roles to where he or she starts. */
const only =
  (...roles: Role[]) =>
  async (place: Place): Promise<void> => {
    const user = await signedIn(place);
    if (!roles.some((role) => user.roles.includes(role))) throw redirect({ to: homeOf(user) });
  };

const anybody = async (place: Place): Promise<void> => {
  await signedIn(place);
};
const people = only('applicant', 'holder');
const office = only('reviewer', 'approver', 'auditor');
const calendarOffice = only('service_manager', 'administrator');
const figureOffice = only('approver', 'service_manager', 'administrator', 'auditor');
const serviceOffice = only('service_manager');
const cardOffice = only('service_manager', 'auditor');
const importOffice = only('administrator', 'auditor');
const agency = only('agency_staff');
const administration = only('administrator');
const agencyOffice = only('administrator', 'service_manager', 'auditor');
const inspection = only('auditor');
const rosters = only('administrator', 'reviewer');

const root = createRootRouteWithContext<RouterContext>()({ component: Layout });

interface SignInSearch {
  readonly to?: string;
}

/** Only an address of the portal itself is returned to after the sign-in. */
function validateSignIn(search: Record<string, unknown>): SignInSearch {
  return typeof search.to === 'string' && /^\/[^/\\]/.test(search.to) ? { to: search.to } : {};
}

// Each stands alone: inside the list the routes would lose their types.
const getParentRoute = () => root;

const home = createRoute({ getParentRoute, path: '/', component: HomeScreen });
const signIn = createRoute({
  getParentRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./public/sign-in/sign-in-screen.tsx'), 'SignInScreen'),
  validateSearch: validateSignIn,
});
const register = createRoute({
  getParentRoute,
  path: '/register',
  component: lazyRouteComponent(() => import('./public/register/register-screen.tsx'), 'RegisterScreen'),
});
const takeOver = createRoute({
  getParentRoute,
  path: '/take-over',
  component: lazyRouteComponent(() => import('./public/take-over/take-over-screen.tsx'), 'TakeOverScreen'),
});
const familyInvitation = createRoute({
  getParentRoute,
  path: '/family-invitation',
  component: lazyRouteComponent(
    () => import('./public/family-invitation/family-invitation-screen.tsx'),
    'FamilyInvitationScreen',
  ),
});
const forgottenPassword = createRoute({
  getParentRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(
    () => import('./public/password/forgotten-password-screen.tsx'),
    'ForgottenPasswordScreen',
  ),
});
const resetPassword = createRoute({
  getParentRoute,
  path: '/reset-password',
  component: lazyRouteComponent(
    () => import('./public/password/reset-password-screen.tsx'),
    'ResetPasswordScreen',
  ),
});
const confirmEmail = createRoute({
  getParentRoute,
  path: '/confirm-email',
  component: lazyRouteComponent(
    () => import('./public/password/confirm-email-screen.tsx'),
    'ConfirmEmailScreen',
  ),
});
const check = createRoute({
  getParentRoute,
  path: '/check',
  component: lazyRouteComponent(() => import('./public/check/check-screen.tsx'), 'CheckScreen'),
});
const security = createRoute({
  getParentRoute,
  path: '/security',
  beforeLoad: anybody,
  component: lazyRouteComponent(() => import('./account/security-screen.tsx'), 'SecurityScreen'),
});
const profile = createRoute({
  getParentRoute,
  path: '/profile',
  beforeLoad: people,
  component: lazyRouteComponent(() => import('./holder/profile/profile-screen.tsx'), 'ProfileScreen'),
});

const services = createRoute({
  getParentRoute,
  path: '/services',
  component: lazyRouteComponent(() => import('./public/services/services-screen.tsx'), 'ServicesScreen'),
});
interface ServiceSearch {
  readonly city?: string;
  /** The first day of the slots shown. */
  readonly from?: string;
}

function validateService({ city, from }: Record<string, unknown>): ServiceSearch {
  return {
    ...(typeof city === 'string' && { city }),
    ...(typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from) && { from }),
  };
}

const service = createRoute({
  getParentRoute,
  path: '/services/$code',
  component: lazyRouteComponent(() => import('./public/service/service-screen.tsx'), 'ServiceScreen'),
  validateSearch: validateService,
});
const criteria = createRoute({
  getParentRoute,
  path: '/criteria',
  component: lazyRouteComponent(() => import('./public/criteria/criteria-screen.tsx'), 'CriteriaScreen'),
});
const planner = createRoute({
  getParentRoute,
  path: '/planner',
  component: lazyRouteComponent(() => import('./public/planner/planner-screen.tsx'), 'PlannerScreen'),
});
const decision = createRoute({
  getParentRoute,
  path: '/decisions/$id',
  beforeLoad: anybody,
  component: lazyRouteComponent(() => import('./holder/decision/decision-screen.tsx'), 'DecisionScreen'),
});
const notifications = createRoute({
  getParentRoute,
  path: '/notifications',
  beforeLoad: anybody,
  component: lazyRouteComponent(
    () => import('./holder/notifications/notifications-screen.tsx'),
    'NotificationsScreen',
  ),
});
const requests = createRoute({
  getParentRoute,
  path: '/requests',
  beforeLoad: people,
  component: lazyRouteComponent(() => import('./holder/requests/requests-screen.tsx'), 'RequestsScreen'),
});
const request = createRoute({
  getParentRoute,
  path: '/requests/$id',
  beforeLoad: people,
  component: lazyRouteComponent(() => import('./holder/request/request-screen.tsx'), 'RequestScreen'),
});
const holderHome = createRoute({
  getParentRoute,
  path: '/home',
  beforeLoad: people,
  component: lazyRouteComponent(() => import('./holder/home/holder-home-screen.tsx'), 'HolderHomeScreen'),
});
const card = createRoute({
  getParentRoute,
  path: '/card',
  beforeLoad: people,
  component: lazyRouteComponent(() => import('./holder/card/card-screen.tsx'), 'CardScreen'),
});
const application = createRoute({
  getParentRoute,
  path: '/application',
  beforeLoad: people,
  component: lazyRouteComponent(
    () => import('./holder/application/application-screen.tsx'),
    'ApplicationScreen',
  ),
});
const notices = createRoute({
  getParentRoute,
  path: '/notices',
  component: lazyRouteComponent(() => import('./public/notices/notices-screen.tsx'), 'NoticesScreen'),
});
const officeApplications = createRoute({
  getParentRoute,
  path: '/office/applications',
  beforeLoad: office,
  component: lazyRouteComponent(
    () => import('./office/applications/office-applications-screen.tsx'),
    'OfficeApplicationsScreen',
  ),
});
const officeApplication = createRoute({
  getParentRoute,
  path: '/office/applications/$id',
  beforeLoad: office,
  component: lazyRouteComponent(
    () => import('./office/application/office-application-screen.tsx'),
    'OfficeApplicationScreen',
  ),
});
const objections = createRoute({
  getParentRoute,
  path: '/objections',
  beforeLoad: anybody,
  component: lazyRouteComponent(
    () => import('./public/objections/objections-screen.tsx'),
    'ObjectionsScreen',
  ),
});
const complaints = createRoute({
  getParentRoute,
  path: '/complaints',
  beforeLoad: anybody,
  component: lazyRouteComponent(() => import('./complaints/complaints-screen.tsx'), 'ComplaintsScreen'),
});
const officeRequests = createRoute({
  getParentRoute,
  path: '/office/requests',
  beforeLoad: cardOffice,
  component: lazyRouteComponent(
    () => import('./office/requests/office-requests-screen.tsx'),
    'OfficeRequestsScreen',
  ),
});
const officeRequest = createRoute({
  getParentRoute,
  path: '/office/requests/$id',
  beforeLoad: cardOffice,
  component: lazyRouteComponent(
    () => import('./office/request/office-request-screen.tsx'),
    'OfficeRequestScreen',
  ),
});
const officeInsights = createRoute({
  getParentRoute,
  path: '/office/insights',
  beforeLoad: figureOffice,
  component: lazyRouteComponent(() => import('./office/insights/insights-screen.tsx'), 'InsightsScreen'),
});
const officeConsentForms = createRoute({
  getParentRoute,
  path: '/office/consent-forms',
  beforeLoad: serviceOffice,
  component: lazyRouteComponent(
    () => import('./office/consent-forms/consent-forms-screen.tsx'),
    'ConsentFormsScreen',
  ),
});
const officeCards = createRoute({
  getParentRoute,
  path: '/office/cards',
  beforeLoad: cardOffice,
  component: lazyRouteComponent(() => import('./office/cards/cards-screen.tsx'), 'CardsScreen'),
});
const officePolicies = createRoute({
  getParentRoute,
  path: '/office/policies',
  beforeLoad: cardOffice,
  component: lazyRouteComponent(() => import('./office/policies/policies-screen.tsx'), 'PoliciesScreen'),
});
const officePolicy = createRoute({
  getParentRoute,
  path: '/office/policies/$id',
  beforeLoad: cardOffice,
  component: lazyRouteComponent(() => import('./office/policy/policy-screen.tsx'), 'PolicyScreen'),
});
const officeCalendar = createRoute({
  getParentRoute,
  path: '/office/calendar',
  beforeLoad: calendarOffice,
  component: lazyRouteComponent(() => import('./office/calendar/calendar-screen.tsx'), 'CalendarScreen'),
});
const officeImports = createRoute({
  getParentRoute,
  path: '/office/imports',
  beforeLoad: importOffice,
  component: lazyRouteComponent(() => import('./office/imports/imports-screen.tsx'), 'ImportsScreen'),
});
const officeImport = createRoute({
  getParentRoute,
  path: '/office/imports/$id',
  beforeLoad: importOffice,
  component: lazyRouteComponent(() => import('./office/import/import-screen.tsx'), 'ImportScreen'),
});
const officeDeliveries = createRoute({
  getParentRoute,
  path: '/office/deliveries',
  beforeLoad: calendarOffice,
  component: lazyRouteComponent(
    () => import('./office/deliveries/deliveries-screen.tsx'),
    'DeliveriesScreen',
  ),
});
const officeProgrammes = createRoute({
  getParentRoute,
  path: '/office/programmes',
  beforeLoad: rosters,
  component: lazyRouteComponent(
    () => import('./office/programmes/programmes-screen.tsx'),
    'ProgrammesScreen',
  ),
});
const officeUsers = createRoute({
  getParentRoute,
  path: '/office/users',
  beforeLoad: administration,
  component: lazyRouteComponent(() => import('./office/users/users-screen.tsx'), 'UsersScreen'),
});
const officeAudit = createRoute({
  getParentRoute,
  path: '/office/audit',
  beforeLoad: inspection,
  component: lazyRouteComponent(() => import('./office/audit/audit-screen.tsx'), 'AuditScreen'),
});
const officeAgencies = createRoute({
  getParentRoute,
  path: '/office/agencies',
  beforeLoad: agencyOffice,
  component: lazyRouteComponent(() => import('./office/agencies/agencies-screen.tsx'), 'AgenciesScreen'),
});
const officeAgency = createRoute({
  getParentRoute,
  path: '/office/agencies/$id',
  beforeLoad: agencyOffice,
  component: lazyRouteComponent(
    () => import('./office/agency/office-agency-screen.tsx'),
    'OfficeAgencyScreen',
  ),
});
const agencyClients = createRoute({
  getParentRoute,
  path: '/agency/clients',
  beforeLoad: agency,
  component: lazyRouteComponent(
    () => import('./agency/clients/agency-clients-screen.tsx'),
    'AgencyClientsScreen',
  ),
});
const officeErasures = createRoute({
  getParentRoute,
  path: '/office/erasures',
  beforeLoad: administration,
  component: lazyRouteComponent(() => import('./office/erasures/erasures-screen.tsx'), 'ErasuresScreen'),
});
const agencyRequests = createRoute({
  getParentRoute,
  path: '/agency/requests',
  beforeLoad: agency,
  component: lazyRouteComponent(
    () => import('./agency/requests/agency-requests-screen.tsx'),
    'AgencyRequestsScreen',
  ),
});
const agencyRequest = createRoute({
  getParentRoute,
  path: '/agency/requests/$id',
  beforeLoad: agency,
  component: lazyRouteComponent(
    () => import('./agency/request/agency-request-screen.tsx'),
    'AgencyRequestScreen',
  ),
});
const agencySlots = createRoute({
  getParentRoute,
  path: '/agency/slots',
  beforeLoad: agency,
  component: lazyRouteComponent(() => import('./agency/slots/slots-screen.tsx'), 'SlotsScreen'),
});
const agencyCounter = createRoute({
  getParentRoute,
  path: '/agency/counter',
  beforeLoad: agency,
  component: lazyRouteComponent(() => import('./agency/counter/counter-screen.tsx'), 'CounterScreen'),
});

const agencyWebhooks = createRoute({
  getParentRoute,
  path: '/agency/webhooks',
  beforeLoad: agency,
  component: lazyRouteComponent(() => import('./agency/webhooks/webhooks-screen.tsx'), 'WebhooksScreen'),
});
const agencyWebhookDeliveries = createRoute({
  getParentRoute,
  path: '/agency/webhooks/$id',
  beforeLoad: agency,
  component: lazyRouteComponent(
    () => import('./agency/webhooks/webhook-deliveries-screen.tsx'),
    'WebhookDeliveriesScreen',
  ),
});

const routeTree = root.addChildren([
  home,
  signIn,
  register,
  takeOver,
  familyInvitation,
  check,
  forgottenPassword,
  resetPassword,
  confirmEmail,
  services,
  service,
  criteria,
  planner,
  decision,
  notices,
  security,
  notifications,
  holderHome,
  profile,
  application,
  card,
  requests,
  request,
  officeApplications,
  officeApplication,
  objections,
  complaints,
  officeRequests,
  officeRequest,
  officeInsights,
  officeConsentForms,
  officeCards,
  officePolicies,
  officePolicy,
  officeCalendar,
  officeImports,
  officeImport,
  officeDeliveries,
  officeProgrammes,
  officeUsers,
  officeAudit,
  officeAgencies,
  officeAgency,
  agencyClients,
  officeErasures,
  agencyRequests,
  agencyRequest,
  agencySlots,
  agencyCounter,
  agencyWebhooks,
  agencyWebhookDeliveries,
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  scrollRestoration: true,
  defaultPendingComponent: WaitingScreen,
  defaultErrorComponent: ProblemScreen,
  defaultNotFoundComponent: MissingScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
