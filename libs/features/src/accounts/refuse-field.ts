import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Localized } from '#domain/shared/localized.js';
import { PortalError } from '../errors/portal-error.js';

const IN_FUTURE: Localized = { 'zh-CN': '不能晚于今天', en: 'must not be after today' };

/** A body that is refused for one of its fields. */
export function fieldError(field: string, code: string, message: Localized): PortalError {
  return new PortalError('body.invalid', { errors: [{ pointer: `/${field}`, code, message }] });
}

/** @throws PortalError `body.invalid` for a day of birth that is yet to come */
export function refuseUnborn(birthDate: IsoDate | undefined, today: IsoDate): void {
  if (birthDate !== undefined && birthDate > today) throw fieldError('birthDate', 'in_future', IN_FUTURE);
}
