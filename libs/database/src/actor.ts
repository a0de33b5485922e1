import type { Role } from '#domain/accounts/roles.js';

/** Who acts. Every transaction has one, so that row-level rules, the audit trail and time come with it. */
export type Actor =
  | {
      readonly kind: 'account';
      readonly accountId: string;
      readonly roles: readonly Role[];
      readonly agencyId: string | null;
    }
  | { readonly kind: 'guest' }
  | { readonly kind: 'system'; readonly program: string };

export const GUEST: Actor = { kind: 'guest' };

/** An actor for what happens by itself: schedules, reactions, sign-in before it is known who signs in. */
export function system(program: string): Actor {
  return { kind: 'system', program };
}

export function accountIdOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}

export function rolesOf(actor: Actor): readonly (Role | 'system')[] {
  if (actor.kind === 'account') return actor.roles;
  return actor.kind === 'system' ? ['system'] : [];
}
