import { account } from './en/account.ts';
import { accreditation } from './en/accreditation.ts';
import { agencies } from './en/agencies.ts';
import { agency } from './en/agency.ts';
import { audit } from './en/audit.ts';
import { cards } from './en/cards.ts';
import { family } from './en/family.ts';
import { office } from './en/office.ts';
import { policies } from './en/policies.ts';
import { requests } from './en/requests.ts';
import { services } from './en/services.ts';
import { shell } from './en/shell.ts';
import { webhooks } from './en/webhooks.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
  ...shell,
  ...account,
  ...family,
  ...cards,
  ...accreditation,
  ...services,
  ...requests,
  ...office,
  ...policies,
  ...agency,
  ...agencies,
  ...webhooks,
  ...audit,
};
