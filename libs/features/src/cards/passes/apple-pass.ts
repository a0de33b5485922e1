import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import { addDays } from '#domain/calendar/add-days.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Localized } from '#domain/shared/localized.js';
import type { ApplePassSettings } from '#platform/pass-settings.js';
import { passIcon } from './pass-icon.js';
import { PASS_TEXTS } from './pass-texts.js';

/** What is packed into a pass for Apple's wallet, as it is handed to the thread that signs it. */
export interface ApplePass {
  readonly settings: ApplePassSettings;
  readonly printId: string;
  readonly name: string;
  readonly tierName: Localized;
  readonly numberTail: string;
  readonly validUntil: IsoDate;
  readonly issuer: Localized;
  readonly checkUrl: string;
}

/** What the languages of the pass are called on a telephone. */
const LANGUAGES = { 'zh-Hans': 'zh-CN', en: 'en' } as const;

/**
 * Packs and signs a pass (`.pkpass`). A pass cannot make a new code each minute, so it carries the document that paper
 * carries, and is worth as much. It has no address from which it would be updated: nothing of who has it where goes
 * anywhere.
 */
export async function packApplePass(pass: ApplePass): Promise<Buffer> {
  const { PassType, PKPass } = await import('passkit-generator');
  const { settings, printId, name, numberTail, validUntil, issuer, checkUrl } = pass;
  const icons = { 'icon.png': passIcon(29), 'icon@2x.png': passIcon(58), 'icon@3x.png': passIcon(87) };
  const packed = new PKPass(
    { ...icons, 'logo.png': passIcon(50), 'logo@2x.png': passIcon(100) },
    { wwdr: settings.wwdr, signerCert: settings.certificate, signerKey: settings.key },
    {
      ...{ formatVersion: 1, serialNumber: printId },
      ...{ passTypeIdentifier: settings.passTypeId, teamIdentifier: settings.teamId },
      ...{ organizationName: issuer['zh-CN'], description: 'title', logoText: 'title' },
      ...{ backgroundColor: 'rgb(11, 74, 125)', foregroundColor: 'rgb(255, 255, 255)' },
      ...{ labelColor: 'rgb(207, 230, 247)', sharingProhibited: true },
    },
  );
  const front = new PassType('generic');
  front.primaryFields.push({ key: 'name', label: 'nameLabel', value: name });
  front.secondaryFields.push({ key: 'tier', label: 'tierLabel', value: 'tier' });
  front.auxiliaryFields.push(
    { key: 'validUntil', label: 'validUntilLabel', value: validUntil },
    { key: 'number', label: 'numberLabel', value: numberTail },
  );
  front.backFields.push({ key: 'about', label: 'aboutLabel', value: 'about' });
  packed.types.push(front);
  packed.setBarcodes({ format: 'PKBarcodeFormatQR', message: checkUrl, messageEncoding: 'iso-8859-1' });
  packed.setExpirationDate(startOfShanghaiDay(addDays(validUntil, 1)));
  for (const [language, locale] of Object.entries(LANGUAGES))
    packed.localize(language, wordsOf(pass, locale));
  return packed.getAsBuffer();
}

function wordsOf({ tierName }: ApplePass, locale: keyof Localized): Record<string, string> {
  return {
    title: PASS_TEXTS.title[locale],
    tier: tierName[locale],
    nameLabel: PASS_TEXTS.name[locale],
    tierLabel: PASS_TEXTS.tier[locale],
    validUntilLabel: PASS_TEXTS.validUntil[locale],
    numberLabel: PASS_TEXTS.number[locale],
    aboutLabel: PASS_TEXTS.about[locale],
    about: PASS_TEXTS.aboutText[locale],
  };
}
