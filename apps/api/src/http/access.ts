import { SetMetadata } from '@nestjs/common';
import type { Role } from '#domain/accounts/roles.js';
import type { ClientScope } from '#domain/agencies/client-scopes.js';

/** A token of an agency's program that has this scope. */
export interface ClientAccess {
  readonly scope: ClientScope;
}

/** Who may call a route: everybody, everybody who is signed in, or accounts with one of these roles and programs. */
export type Access = 'public' | 'signed_in' | readonly (Role | ClientAccess)[];

export const ACCESS = 'access';

/** Declares who may call a route, or all routes of a controller. A route without a declaration stops start-up. */
export const AllowedTo = (
  ...access: ['public'] | ['signed_in'] | [Role | ClientAccess, ...(Role | ClientAccess)[]]
) =>
  SetMetadata<string, Access>(
    ACCESS,
    access[0] === 'public' || access[0] === 'signed_in' ? access[0] : access,
  );

/** In `@AllowedTo`: programs of agencies whose token has the scope. No role lets a program in, only this does. */
export const client = (scope: ClientScope): ClientAccess => ({ scope });

/** The scopes of programs that a route is open to. */
export function scopesOf(access: Access | undefined): ClientScope[] {
  if (access === undefined || typeof access === 'string') return [];
  return access.flatMap((allowed) => (typeof allowed === 'string' ? [] : allowed.scope));
}

/** The roles of accounts that a route is open to. */
export function allowedRoles(access: Access | undefined): Role[] {
  if (access === undefined || typeof access === 'string') return [];
  return access.flatMap((allowed) => (typeof allowed === 'string' ? allowed : []));
}

export const BEFORE_SECOND_FACTOR = 'before-second-factor';

/** Lets staff who have yet to set up one-time codes call the route; they need it to do so. */
export const BeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);
