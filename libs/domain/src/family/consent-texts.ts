import type { Localized } from '../shared/localized.js';

/** What is agreed to, kept by its version: a consent to another one is a consent to something else. */
export const CONSENT_TEXT = {
  version: '2026-1',
  own: {
    'zh-CN':
      '本人同意持卡人为本人申请龙江人才卡专属服务，并同意门户为此处理本人的姓名、出生日期、证件号码、与持卡人的关系，以及每项申请所需的信息（申请医疗服务时包括健康信息），仅提供给办理该项申请的机构。本人可随时撤回同意：撤回后不能再为本人提出新的申请，尚可取消的申请一并取消，已开始且不能取消的申请继续办结；撤回不影响此前的办理。',
    en: 'I agree that the holder of the card asks for services of the Talent Card for me, and that the portal processes for this my name, birth date, identity number, relation to the holder and what each request needs (for medical services: of my health), and gives it to the agency that works on the request and to nobody else. I may withdraw at any time: then nothing new can be asked for me, what can still be cancelled is cancelled, and what has gone too far to be cancelled is brought to its end. What was done before stays lawful.',
  },
  guardian: {
    'zh-CN':
      '本人声明系该未成年人的监护人，同意门户为申请龙江人才卡专属服务处理其姓名、出生日期、证件号码，以及每项申请所需的信息（申请医疗服务时包括健康信息），仅提供给办理该项申请的机构。本同意至其年满十八周岁当日止，此后须由其本人同意；本人可随时撤回，撤回的后果与本人同意的撤回相同。',
    en: 'I declare that I am the guardian of this child and agree that, to ask for services of the Talent Card, the portal processes his or her name, birth date, identity number and what each request needs (for medical services: of his or her health), and gives it to the agency that works on the request and to nobody else. This ends on the eighteenth birthday; from then on the consent must be his or her own. I may withdraw at any time, with the same effect as that of a consent of one’s own.',
  },
} as const satisfies { readonly version: string; readonly own: Localized; readonly guardian: Localized };
