import { button, element } from './element.js';
import { currentLanguage, formatMoment, texts } from './language.js';
import type { UseAnswer, UsesOutcome } from './portal-calls.js';
import type { KeptUse } from './store.js';

interface UsesState {
  readonly uses: readonly KeptUse[];
  /** The agency of the pack on this device. */
  readonly agency: string | null;
  readonly handedIn: { readonly outcome: UsesOutcome; readonly answers: readonly UseAnswer[] } | null;
  readonly onHandIn: () => void;
}

/** The uses that were granted without a network, and what became of those that were handed in. */
export function usesPanel({ uses, agency, handedIn, onHandIn }: UsesState): HTMLElement {
  const { uses: words } = texts();
  return element(
    'section',
    { class: 'panel', 'aria-labelledby': 'uses-title' },
    element('h2', { id: 'uses-title' }, words.title),
    uses.length === 0 ? element('p', { class: 'quiet' }, words.none) : element('p', {}, words.deadline),
    element('ul', {}, ...uses.map((use) => keptItem(use, agency))),
    handedIn === null ? null : element('p', { role: 'status' }, words[handedIn.outcome]),
    handedIn === null ? null : element('ul', {}, ...handedIn.answers.map(answerItem)),
    uses.length === 0
      ? null
      : element(
          'div',
          { class: 'buttons' },
          button(words.handIn, onHandIn, 'primary'),
          button(words.export, () => saveFile(uses)),
          handedIn?.outcome === 'sign_in' ? element('a', { href: '/sign-in' }, texts().pack.signIn) : null,
        ),
  );
}

function keptItem(use: KeptUse, agency: string | null): HTMLElement {
  const line = `${use.serviceName[currentLanguage()]} · ${formatMoment(Date.parse(use.redeemedAt))}`;
  const problem = use.agency === agency ? use.problem : texts().uses.otherAgency;
  return element('li', {}, line, problem === undefined ? null : element('p', { class: 'warning' }, problem));
}

function answerItem({ outcome, reasons }: UseAnswer): HTMLElement {
  return element('li', {}, [texts().uses[outcome], ...reasons].join(' · '));
}

/** For a counter whose device will not see a network in time: the bodies for `POST /partner/redemptions`. */
function saveFile(uses: readonly KeptUse[]): void {
  const file = new Blob([JSON.stringify(uses, null, 2)], { type: 'application/json' });
  const link = element('a', { href: URL.createObjectURL(file), download: 'talent-card-uses.json' });
  link.click();
  URL.revokeObjectURL(link.href);
}
