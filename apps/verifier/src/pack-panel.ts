import type { VerifyPackClaims } from '#domain/cards/verify-pack.js';
import { button, element, facts } from './element.js';
import { currentLanguage, formatMoment, texts } from './language.js';
import type { PackOutcome } from './portal-calls.js';

interface PackState {
  readonly pack: VerifyPackClaims | null;
  readonly now: number;
  readonly outcome: PackOutcome | null;
  readonly onFetch: () => void;
}

/** Which pack this device judges by, how old it is, and how to get another. */
export function packPanel({ pack, now, outcome, onFetch }: PackState): HTMLElement {
  const { pack: words } = texts();
  const isOver = pack !== null && now >= pack.exp * 1000;
  return element(
    'section',
    { class: 'panel', 'aria-labelledby': 'pack-title' },
    element('h2', { id: 'pack-title' }, words.title),
    pack === null
      ? element('p', { class: 'warning' }, words.none)
      : facts([
          [words.of, pack.agency.name[currentLanguage()]],
          [words.madeAt, formatMoment(pack.iat * 1000)],
          [words.endsAt, formatMoment(pack.exp * 1000)],
        ]),
    isOver ? element('p', { class: 'warning' }, words.over) : null,
    outcome === null ? null : element('p', { role: 'status' }, words[outcome]),
    element(
      'div',
      { class: 'buttons' },
      button(words.fetch, onFetch, pack === null || isOver ? 'primary' : ''),
      outcome === 'sign_in' ? element('a', { href: '/sign-in' }, words.signIn) : null,
    ),
  );
}
