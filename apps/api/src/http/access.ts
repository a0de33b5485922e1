import { SetMetadata } from '@nestjs/common';
import type { Role } from '#domain/accounts/roles.js';

/** Who may call a route: everybody, everybody who is signed in, or accounts with one of these roles. */
export type Access = 'public' | 'signed_in' | readonly Role[];

export const ACCESS = 'access';

/** Declares who may call a route, or all routes of a controller. A route without a declaration stops start-up. */
export const AllowedTo = (...access: ['public'] | ['signed_in'] | [Role, ...Role[]]) =>
  SetMetadata<string, Access>(
    ACCESS,
    access[0] === 'public' || access[0] === 'signed_in' ? access[0] : access,
  );

export const BEFORE_SECOND_FACTOR = 'before-second-factor';

/** Lets staff who have yet to set up one-time codes call the route; they need it to do so. */
export const BeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);
