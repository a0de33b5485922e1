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
  return PLACES.filter(({ roles }) =>
    user === null
      ? roles === 'visitors'
      : roles !== 'visitors' && roles.some((role) => user.roles.includes(role)),
  );
}
