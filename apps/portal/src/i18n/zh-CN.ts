import { account } from './zh-CN/account.ts';
import { accreditation } from './zh-CN/accreditation.ts';
import { agencies } from './zh-CN/agencies.ts';
import { agency } from './zh-CN/agency.ts';
import { audit } from './zh-CN/audit.ts';
import { cards } from './zh-CN/cards.ts';
import { family } from './zh-CN/family.ts';
import { office } from './zh-CN/office.ts';
import { policies } from './zh-CN/policies.ts';
import { requests } from './zh-CN/requests.ts';
import { services } from './zh-CN/services.ts';
import { shell } from './zh-CN/shell.ts';
import { webhooks } from './zh-CN/webhooks.ts';

/** Every text of the portal in Chinese; the other languages have exactly these keys. */
export const zhCN = {
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
} as const;
