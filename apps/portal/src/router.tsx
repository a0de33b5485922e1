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
import { RegisterScreen } from './public/register/register-screen.tsx';
import { SignInScreen } from './public/sign-in/sign-in-screen.tsx';
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
  const user = await context.queryClient.ensureQueryData(sessionQuery);
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

const anybody = async (place: Place): Promise<void> => void (await signedIn(place));
const people = only('applicant', 'holder');
const office = only('reviewer', 'approver', 'auditor', 'service_manager');
const cardOffice = only('service_manager', 'auditor');
const agency = only('agency_staff');

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
  component: SignInScreen,
  validateSearch: validateSignIn,
});
const register = createRoute({ getParentRoute, path: '/register', component: RegisterScreen });
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

const routeTree = root.addChildren([home, signIn, register, security, profile]);

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
