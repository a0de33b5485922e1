import { dayText } from '#domain/calendar/day-text.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Locale } from '#domain/shared/localized.js';
import { DIGEST_LINES, DIGEST_ORDER, type DigestCounts } from './digest-texts.js';
import { letterText } from './letter-texts.js';

/** What is sent, in one language: `text` is plain, `html` the same once more. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Where a letter's links lead: the address of the portal, without a slash at its end. */
export type PortalUrl = string;

const PORTAL = { 'zh-CN': '龙江人才卡服务平台', en: 'Longjiang Talent Card services portal' };
const GREETING = { 'zh-CN': '您好：', en: 'Good day,' };
const TO_SEE = { 'zh-CN': '前往平台', en: 'Go to the portal' };
const TO_SET = { 'zh-CN': '设置新密码', en: 'Set a new password' };
const TO_CHOOSE = { 'zh-CN': '设置密码', en: 'Choose a password' };
const TO_CONFIRM = { 'zh-CN': '确认新邮箱', en: 'Confirm the address' };
const INVITATION = {
  'zh-CN': {
    subject: '家庭成员邀请',
    lines: [
      '一位持有龙江人才卡的家人邀请您关联本人账号：由您本人决定是否同意其为您申请服务，并可随时查看、撤回。',
      '此链接只能使用一次，七天内有效。如您不认识邀请人，请忽略本邮件。',
    ],
  },
  en: {
    subject: 'Family invitation',
    lines: [
      'A relative who holds a Longjiang Talent Card invites you to link your own account. You then decide whether your relative may request services for you. You can view the requests and withdraw your consent at any time.',
      'The link works once and is valid for seven days. If you do not know who invited you, ignore this email.',
    ],
  },
};
const PASSWORD_RESET = {
  'zh-CN': {
    subject: '重设登录密码',
    lines: [
      '平台收到重设您账号登录密码的申请。请通过下方链接设置新密码。',
      '此链接只能使用一次，30分钟内有效。如非您本人操作，请忽略本邮件，您的密码不会改变。',
    ],
  },
  en: {
    subject: 'Set a new password',
    lines: [
      'Somebody asked to set a new password for your account. Use the link below to set it.',
      'The link works once, within 30 minutes. If it was not you, ignore this message: your password stays as it is.',
    ],
  },
};
const STAFF_INVITATION = {
  'zh-CN': {
    subject: '启用您的工作账号',
    lines: [
      '系统管理员已为您开通平台工作账号，登录名为本邮箱。请通过下方链接自行设置密码；登录后，请按提示启用动态验证码。',
      '此链接只能使用一次，七天内有效；逾期请联系系统管理员重新发送。密码仅您本人知道，任何人都不会向您索要。',
      '如您不知情，请忽略本邮件并告知系统管理员。',
    ],
  },
  en: {
    subject: 'Set up your staff account',
    lines: [
      'An administrator of the portal has opened a staff account for you. You sign in with this email address. Use the link below to choose a password; after you sign in, the portal asks you to set up one-time codes.',
      'The link works once, within seven days. If it has expired, ask the administrator to send another. Only you know the password, and nobody will ask you for it.',
      'If you do not expect this, ignore this email and tell the administrator.',
    ],
  },
};
const EMAIL_CHANGE = {
  'zh-CN': {
    subject: '确认新的登录邮箱',
    lines: [
      '系统管理员申请将您账号的登录邮箱改为本邮箱。请通过下方链接，用您现在的密码确认；确认之前，原邮箱继续有效。',
      '此链接只能使用一次，七天内有效。如您没有本平台账号，请忽略本邮件。',
    ],
  },
  en: {
    subject: 'Confirm your new email address',
    lines: [
      'An administrator has asked to make this the email address of your account. Use the link below and confirm it with your present password. Until then the previous address holds.',
      'The link works once, within seven days. If you have no account with us, ignore this email.',
    ],
  },
};
const FOOT = {
  'zh-CN': '本邮件由系统自动发送，请勿回复。通知方式可在平台“账号安全”页面设置。',
  en: 'This email was sent automatically. Please do not reply. You can change your notification settings on the page “Account security” of the portal.',
};

/** The letter of a notification: nothing in it but what {@link letterText} says of its event. */
export function notificationLetter(eventType: string, locale: Locale, portal: PortalUrl): Letter {
  const { subject, body } = letterText(eventType);
  return letterOf(subject[locale], [body[locale]], `${portal}/notifications`, locale);
}

/** The daily letter to a member of staff: how much of what waits. */
export function digestLetter(
  { day, counts }: { readonly day: IsoDate; readonly counts: DigestCounts },
  locale: Locale,
  portal: PortalUrl,
): Letter {
  const date = dayText(day, locale);
  const subject = { 'zh-CN': `待办摘要（${date}）`, en: `Your tasks on ${date}` }[locale];
  const lead = {
    'zh-CN': `截至${date}上午，您的待办情况如下：`,
    en: `Your tasks as of the morning of ${date}:`,
  }[locale];
  const colon = { 'zh-CN': '：', en: ': ' }[locale];
  const lines = DIGEST_ORDER.flatMap((line) => {
    const count = counts[line] ?? 0;
    return count === 0 ? [] : [`${DIGEST_LINES[line][locale]}${colon}${count}`];
  });
  return letterOf(subject, [lead, ...lines], portal, locale);
}

/**
 * The letter that invites somebody into a family. It names nobody, because nobody knows who reads it; the token stands
 * behind the #, so that no server is sent it with the address.
 */
export function invitationLetter(token: string, locale: Locale, portal: PortalUrl): Letter {
  const { subject, lines } = INVITATION[locale];
  return letterOf(subject, lines, `${portal}/family-invitation#${token}`, locale);
}

/** The letter to whoever forgot a password. The token stands behind the #, as in an invitation. */
export function passwordResetLetter(token: string, locale: Locale, portal: PortalUrl): Letter {
  const { subject, lines } = PASSWORD_RESET[locale];
  return letterOf(subject, lines, `${portal}/reset-password#${token}`, locale, TO_SET);
}

/** The letter to a member of staff who is to choose a first password; the link leads to the same page. */
export function staffInvitationLetter(token: string, locale: Locale, portal: PortalUrl): Letter {
  const { subject, lines } = STAFF_INVITATION[locale];
  return letterOf(subject, lines, `${portal}/reset-password#${token}`, locale, TO_CHOOSE);
}

/** The letter to another address of somebody's account. */
export function emailChangeLetter(token: string, locale: Locale, portal: PortalUrl): Letter {
  const { subject, lines } = EMAIL_CHANGE[locale];
  return letterOf(subject, lines, `${portal}/confirm-email#${token}`, locale, TO_CONFIRM);
}

/** The same as a short message: the subject, and where to read more. */
export function notificationSms(eventType: string, locale: Locale, portal: PortalUrl): string {
  const { subject } = letterText(eventType);
  return {
    'zh-CN': `【龙江人才卡】${subject['zh-CN']}，详情请登录平台查看：${portal}`,
    en: `[Talent Card] ${subject.en}. Sign in to see more: ${portal}`,
  }[locale];
}

function letterOf(
  subject: string,
  lines: readonly string[],
  link: string,
  locale: Locale,
  what = TO_SEE,
): Letter {
  const [greeting, foot, toSee] = [GREETING[locale], FOOT[locale], what[locale]];
  const colon = { 'zh-CN': '：', en: ': ' }[locale];
  return {
    subject: { 'zh-CN': `【龙江人才卡】${subject}`, en: `Talent Card: ${subject}` }[locale],
    text: `${greeting}\n\n${lines.join('\n')}\n\n${toSee}${colon}${link}\n\n-- \n${PORTAL[locale]}\n${foot}\n`,
    html: [
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escaped(subject)}</title>`,
      '<body style="font-family:sans-serif;line-height:1.6">',
      `<p>${escaped(greeting)}</p><p>${lines.map(escaped).join('<br>')}</p>`,
      `<p><a href="${escaped(link)}">${escaped(toSee)}</a></p>`,
      `<p style="color:#555"><small>${escaped(PORTAL[locale])}<br>${escaped(foot)}</small></p></body></html>`,
    ].join('\n'),
  };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
