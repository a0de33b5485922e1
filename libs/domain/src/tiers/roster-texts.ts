import type { RosterState } from '../catalogue/policy.js';
import type { Locale } from '../shared/localized.js';
import type { RosterFinding } from './weigh-roster.js';

/** The sentence for what a roster says to a claim, and what to do where it does not prove it. */
export function describeRoster({ code, cohort }: RosterFinding, programme: string, locale: Locale): string {
  switch (locale) {
    case 'zh-CN':
      return inChinese(code, programme, cohort ?? '');
    case 'en':
      return inEnglish(code, programme, cohort ?? '');
  }
}

/** An entry of a roster as it has become. */
export interface RosterChange {
  readonly programme: string;
  readonly cohort: number;
  readonly state: RosterState;
}

const STATES: Readonly<Record<RosterState, Readonly<Record<Locale, string>>>> = {
  active: { 'zh-CN': '在册', en: 'in the programme' },
  completed: { 'zh-CN': '已结业', en: 'completed' },
  ended: { 'zh-CN': '已退出', en: 'has left' },
};

/** The sentence for what a roster has come to say of the applicant. */
export function describeRosterChange(
  { cohort, state }: RosterChange,
  programme: string,
  locale: Locale,
): string {
  const now = STATES[state][locale];
  return locale === 'zh-CN'
    ? `“${programme}”名册（${cohort}年度）现记载：${now}。`
    : `The roster of “${programme}”, cohort ${cohort}, now says: ${now}.`;
}

function inChinese(code: RosterFinding['code'], programme: string, cohort: number | string): string {
  switch (code) {
    case 'confirmed':
      return `已由“${programme}”名册确认（${cohort}年度）。`;
    case 'not_on_roster':
      return `“${programme}”名册中没有申请人的记录。该条件以名册为准，仅凭证明材料不能确认；请联系项目主管部门核实登记。`;
    case 'ended':
      return `“${programme}”名册记载申请人（${cohort}年度）已退出。如有异议，请联系项目主管部门核实更正。`;
    case 'not_completed':
      return `“${programme}”名册尚无申请人（${cohort}年度）结业的记载。请结业后申报，或联系项目主管部门核实更正。`;
    case 'name_differs':
      return `“${programme}”名册（${cohort}年度）中该证件号码登记的姓名与申请人不一致。请联系项目主管部门核实更正。`;
  }
}

function inEnglish(code: RosterFinding['code'], programme: string, cohort: number | string): string {
  switch (code) {
    case 'confirmed':
      return `Confirmed by the roster of “${programme}”, cohort ${cohort}.`;
    case 'not_on_roster':
      return `The applicant is not on the roster of “${programme}”. This claim can be confirmed only by the roster, not by evidence. Ask the programme’s office to check and register the person.`;
    case 'ended':
      return `The roster of “${programme}”, cohort ${cohort}, says that the applicant has left the programme. If that is wrong, ask the programme’s office to correct it.`;
    case 'not_completed':
      return `The roster of “${programme}”, cohort ${cohort}, does not say that the applicant has completed the programme. Apply once it is completed, or ask the programme’s office to correct it.`;
    case 'name_differs':
      return `The roster of “${programme}”, cohort ${cohort}, has a different name for the applicant’s identity number. Ask the programme’s office to correct it.`;
  }
}
