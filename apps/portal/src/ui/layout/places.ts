import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import type { Role, User } from '../../api/session.ts';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly text: ParseKeys;
  readonly roles: readonly Role[] | 'visitors';
}

const PEOPLE: readonly Role[] = ['applicant', 'holder'];

const PLACES: readonly Place[] = [{ to: '/', text: 'nav.start', roles: 'visitors' }];

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
