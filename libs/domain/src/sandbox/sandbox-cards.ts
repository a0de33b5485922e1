import { addDays } from '../calendar/add-days.js';
import { addYears } from '../calendar/add-years.js';
import { formatCardNumber, parseCardNumber } from '../cards/card-number.js';
import { refuseCard, type VerificationReason } from '../cards/verification.js';
import type { CardState } from '../cards/lifecycle.js';
import type { Tier } from '../catalogue/policy.js';
import type { IsoDate } from '../shared/iso-date.js';

/** A made-up card, with which the developers of an agency try their program. It is no card of anybody's. */
export interface SandboxCard {
  readonly state: CardState;
  readonly number: string;
  readonly name: string;
  readonly tier: Tier;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
}

/** No card is issued in this year, so a number tells that it is of the sandbox, and nobody's. */
const YEAR = 9999;

const NAMES: Readonly<Record<CardState, string>> = {
  active: '沙箱持卡人（有效）',
  suspended: '沙箱持卡人（暂停）',
  revoked: '沙箱持卡人（撤销）',
  expired: '沙箱持卡人（过期）',
  superseded: '沙箱持卡人（换发）',
};
const STATES = Object.keys(NAMES) as CardState[];

/** One card in each state, as they are made on a day. The active one ends within a year, for whoever moves the clock. */
export function sandboxCards(today: IsoDate): SandboxCard[] {
  return STATES.map((state) => {
    const over = state === 'expired';
    return {
      ...{ state, number: sandboxNumber(state), name: NAMES[state], tier: 'B' },
      validFrom: addYears(today, over ? -3 : 0),
      validUntil: over ? addDays(today, -1) : addDays(addYears(today, 1), -1),
    };
  });
}

/** The number of the sandbox's card in a state; every program has the same ones. */
export function sandboxNumber(state: CardState): string {
  return formatCardNumber({ year: YEAR, serial: STATES.indexOf(state) + 1 });
}

/** The state of the sandbox's card that a number names; null of a number that is of no such card. */
export function sandboxStateOf(written: string): CardState | null {
  const parsed = parseCardNumber(written);
  if (!parsed.valid) return null;
  return STATES.find((state) => sandboxNumber(state) === parsed.number) ?? null;
}

/** What is known of a code of the sandbox when it is shown. */
export interface SandboxCode {
  /** What stands against the code itself: its signature and its times. */
  readonly reason: VerificationReason | null;
  readonly taken: boolean;
}

/** What stands against a card of the sandbox, in the order in which it does of a real one. */
export function refuseSandboxCard(
  card: Pick<SandboxCard, 'state' | 'validFrom' | 'validUntil'>,
  code: SandboxCode | null,
  today: IsoDate,
): VerificationReason | null {
  const ofCode = code === null ? null : (code.reason ?? (code.taken ? 'presentation_used' : null));
  return ofCode ?? refuseCard(card, today);
}
