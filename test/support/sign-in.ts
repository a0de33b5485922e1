import { good, type Caller } from './caller.js';
import { sessionCookieOf } from './cookies.js';
import { PASSWORD } from './people.js';

let registered = 0;

/** Registers somebody through the API; answers what registering answered, and the password. */
export async function register(
  guest: Caller,
  fields: { email?: string; password?: string; name?: string; locale?: string } = {},
): Promise<{ id: string; email: string; password: string }> {
  const email = fields.email ?? `registered-${process.pid}-${(registered += 1)}@example.org`;
  const password = fields.password ?? PASSWORD;
  const { id } = good(await guest.post('/auth/register', { name: '李雪', ...fields, email, password }), 201);
  return { id, email, password };
}

/** Signs in through the API: the caller with its bearer token, and what else signing in gave. */
export async function signIn(
  guest: Caller,
  { email, password }: { email: string; password: string },
  otp?: string,
): Promise<{ caller: Caller; token: string; cookie: string; user: { roles: string[] } }> {
  const answer = await guest.post('/auth/login', { email, password, ...(otp !== undefined && { otp }) });
  const { accessToken: token, user } = good(answer);
  return { caller: guest.as({ token }), token, cookie: sessionCookieOf(answer)?.value ?? '', user };
}
