import type { Policy } from '#domain/catalogue/policy.js';
import { namesOf, type Names } from '#domain/eligibility/names.js';
import type { Reason } from '#domain/eligibility/reason.js';
import { describeReason } from '#domain/eligibility/reason-texts.js';
import { LOCALES, type Locale, type Localized } from '#domain/shared/localized.js';
import { PortalError, type ErrorReason } from '../errors/portal-error.js';

const names = new WeakMap<Policy, Readonly<Record<Locale, Names>>>();

/** The names that a policy gives, made once a policy. */
export function policyNames(policy: Policy, locale: Locale): Names {
  let kept = names.get(policy);
  if (kept === undefined) {
    kept = { 'zh-CN': namesOf(policy, 'zh-CN'), en: namesOf(policy, 'en') };
    names.set(policy, kept);
  }
  return kept[locale];
}

/** The refusal with every reason in both languages. */
export function notEligible(reasons: readonly Reason[], policy: Policy): PortalError {
  return new PortalError('request.not_eligible', {
    reasons: reasons.map((reason) => errorReason(reason, policy)),
  });
}

function errorReason(reason: Reason, policy: Policy): ErrorReason {
  const texts = LOCALES.map(
    (locale) => [locale, describeReason(reason, locale, policyNames(policy, locale))] as const,
  );
  const message = Object.fromEntries(texts.map(([locale, text]) => [locale, text.message])) as Localized;
  const base = { code: reason.code, message, clause: reason.clause };
  if (reason.remedy === undefined) return base;
  const remedy = Object.fromEntries(texts.map(([locale, text]) => [locale, text.remedy ?? ''])) as Localized;
  return { ...base, remedy };
}
