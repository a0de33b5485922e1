import { importPKCS8, SignJWT } from 'jose';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import { addDays } from '#domain/calendar/add-days.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Localized } from '#domain/shared/localized.js';
import type { GooglePassSettings } from '#platform/pass-settings.js';
import { PASS_TEXTS } from './pass-texts.js';

/** What is saved in Google's wallet. */
export interface GooglePass {
  readonly settings: GooglePassSettings;
  readonly origin: string;
  readonly printId: string;
  readonly madeAt: Date;
  readonly name: string;
  readonly tierName: Localized;
  readonly numberTail: string;
  readonly validUntil: IsoDate;
  readonly checkUrl: string;
}

const SAVE = 'https://pay.google.com/gp/v/save/';
/** The kind of pass, which the office makes once in its account. */
const CLASS = 'talent_card';

/**
 * The link that saves a pass in Google's wallet: a generic pass, signed by the service account. It says as little as a
 * link can hold and as has to go abroad. The code in it is the document that paper carries.
 */
export async function googlePassLink(pass: GooglePass): Promise<string> {
  const { settings, origin, madeAt } = pass;
  const key = await importPKCS8(settings.privateKey, 'RS256');
  const token = await new SignJWT({
    typ: 'savetowallet',
    origins: [origin],
    payload: { genericObjects: [objectOf(pass)] },
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(settings.clientEmail)
    .setAudience('google')
    .setIssuedAt(Math.floor(madeAt.getTime() / 1000))
    .sign(key);
  return `${SAVE}${token}`;
}

function objectOf({ settings, printId, name, tierName, numberTail, validUntil, checkUrl }: GooglePass) {
  const end = new Date(startOfShanghaiDay(addDays(validUntil, 1)).getTime() - 1000);
  return {
    id: `${settings.issuerId}.${printId}`,
    classId: `${settings.issuerId}.${CLASS}`,
    state: 'ACTIVE',
    cardTitle: inBoth(PASS_TEXTS.title),
    header: { defaultValue: { language: 'zh-CN', value: name } },
    subheader: inBoth(tierName),
    hexBackgroundColor: '#0b4a7d',
    textModulesData: [{ id: 'number', localizedHeader: inBoth(PASS_TEXTS.number), body: numberTail }],
    validTimeInterval: { end: { date: end.toISOString() } },
    barcode: { type: 'QR_CODE', value: checkUrl },
  };
}

function inBoth({ 'zh-CN': value, en }: Localized) {
  return {
    defaultValue: { language: 'zh-CN', value },
    translatedValues: [{ language: 'en', value: en }],
  };
}
