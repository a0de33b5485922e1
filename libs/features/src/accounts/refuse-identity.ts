import { refuseIdentityNumber, type IdentityType } from '#domain/accounts/identity-number.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { PortalError } from '../errors/portal-error.js';

const PROBLEMS = {
  format: { 'zh-CN': '位数或字符不符', en: 'it does not have the right length or characters' },
  region: { 'zh-CN': '地区代码不存在', en: 'its first two digits are no region' },
  check_digit: { 'zh-CN': '校验位不符', en: 'its check digit does not fit' },
  birth_date: { 'zh-CN': '与出生日期不一致', en: 'it does not fit the birth date' },
  birth_year: { 'zh-CN': '出生年份过早', en: 'its holder would be born before 1900' },
};

/** Refuses a number that does not fit its type or the birth date. @throws PortalError `profile.identity_invalid` */
export function refuseBadIdentity(type: IdentityType, number: string, birthDate: IsoDate): void {
  const problem = refuseIdentityNumber(type, number, birthDate);
  if (problem === null) return;
  throw new PortalError('profile.identity_invalid', {
    reasons: [{ code: `identity_${problem}`, message: PROBLEMS[problem] }],
  });
}
