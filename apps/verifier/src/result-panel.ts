import { button, element, facts } from './element.js';
import { currentLanguage, formatDay, texts } from './language.js';
import type { OfflineAnswer, Shown } from './reading/verify-offline.js';

export interface NotedUse {
  readonly service: string;
  readonly companions: number;
  readonly place: string;
}

interface ResultState {
  readonly answer: OfflineAnswer;
  /** Null until a use was noted; then whether the device kept it. */
  readonly noted: boolean | null;
  readonly onNote: (use: NotedUse) => void;
  readonly onNext: () => void;
}

const MARKS = { valid: '✓', invalid: '✕', stale: '!', unknown: '?' } as const;

/** What is said of the card, why, and of a good one what this agency may be shown. */
export function resultPanel({ answer, noted, onNote, onNext }: ResultState): HTMLElement {
  const { result, reason, packAge, shown, redeemable } = answer;
  const words = texts();
  return element(
    'section',
    { class: `panel result ${result}` },
    element(
      'div',
      { role: 'status' },
      element(
        'p',
        { class: 'verdict' },
        element('span', { 'aria-hidden': 'true' }, MARKS[result]),
        words.result[result],
      ),
      reason === null ? null : element('p', {}, words.reason[reason]),
    ),
    packAge === null ? null : element('p', { class: 'quiet' }, words.packAge(ageText(packAge))),
    shown === null ? null : shownFacts(shown),
    shown === null ? null : element('p', {}, shown.name === null ? words.compare : words.compareName),
    shown !== null && redeemable && noted === null ? useForm(shown, onNote) : null,
    noted === null ? null : element('p', { role: 'status' }, noted ? words.uses.noted : words.uses.notKept),
    button(words.scan.next, onNext, 'primary'),
  );
}

function shownFacts({ name, tier, validUntil, entitlements }: Shown): HTMLElement {
  const { facts: words } = texts();
  const language = currentLanguage();
  return facts([
    [words.name, name],
    [words.tier, tier?.[language] ?? null],
    [words.validUntil, validUntil && formatDay(validUntil)],
    ...entitlements.map(
      ({ service, gets }) =>
        [service.name[language], gets === null ? words.nothing : gets[language]] as const,
    ),
  ]);
}

/** Only passes are used at the counter, and only those that the tier has. */
function useForm({ entitlements }: Shown, onNote: (use: NotedUse) => void): HTMLElement | null {
  const passes = entitlements.filter(({ service, gets }) => service.mode === 'pass' && gets !== null);
  if (passes.length === 0) return null;
  const { uses } = texts();
  const options = passes.map(({ service }) =>
    element('option', { value: service.code }, service.name[currentLanguage()]),
  );
  const service = element('select', { id: 'service' }, ...options);
  const companions = element('input', { id: 'companions', type: 'number', min: '0', max: '20', value: '0' });
  const place = element('input', { id: 'place', maxlength: '100' });
  const form = element(
    'form',
    { class: 'use' },
    element('label', { for: 'service' }, uses.service),
    service,
    element('label', { for: 'companions' }, uses.companions),
    companions,
    element('label', { for: 'place' }, uses.place),
    place,
    element('button', { type: 'submit' }, uses.note),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onNote({ service: service.value, companions: companions.valueAsNumber || 0, place: place.value.trim() });
  });
  return form;
}

function ageText(seconds: number): string {
  return texts().age(Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60));
}
