import type { Localized } from '../shared/localized.js';

/** The ways by which people are told. */
export const CHANNELS = ['portal', 'mail', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The ways that lead out of the portal, each with deliveries that can fail and are tried again. */
export const OUTWARD_CHANNELS = ['mail', 'sms'] as const;
export type OutwardChannel = (typeof OUTWARD_CHANNELS)[number];

interface Kind {
  readonly name: Localized;
  /** The ways that this kind goes; what is true goes unless its reader says otherwise. */
  readonly channels: Readonly<Partial<Record<Channel, boolean>>>;
  /** What one must be told is always in the portal, whatever its reader prefers. */
  readonly mustTell: boolean;
}

/** What people are told, by what it is to them. Preferences are kept by kind and channel. */
export const NOTIFICATION_KINDS = {
  decisions: {
    name: { 'zh-CN': '办理结果与时限', en: 'Decisions and deadlines' },
    channels: { portal: true, mail: true, sms: false },
    mustTell: true,
  },
  progress: {
    name: { 'zh-CN': '办理进度', en: 'Progress' },
    channels: { portal: true, mail: false, sms: false },
    mustTell: false,
  },
  card_use: {
    name: { 'zh-CN': '用卡记录', en: 'Use of the card' },
    channels: { portal: true, mail: false, sms: false },
    mustTell: false,
  },
  account: {
    name: { 'zh-CN': '账号与个人信息', en: 'Account and personal data' },
    channels: { portal: true, mail: true, sms: false },
    mustTell: true,
  },
  work: {
    name: { 'zh-CN': '待办工作', en: 'Work that waits for you' },
    channels: { portal: true, mail: false, sms: false },
    mustTell: true,
  },
  digest: {
    name: { 'zh-CN': '每日待办摘要', en: 'Daily digest of work' },
    channels: { mail: true },
    mustTell: false,
  },
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof NOTIFICATION_KINDS;
export const NOTIFICATION_KIND_CODES = Object.keys(NOTIFICATION_KINDS) as NotificationKind[];

/** What a reader has said of one kind and channel; what is not said goes by the kind. */
export interface Preference {
  readonly kind: NotificationKind;
  readonly channel: Channel;
  readonly wanted: boolean;
}

/** Whether notifications of a kind go a way at all. */
export function goesBy(kind: NotificationKind, channel: Channel): boolean {
  return defaultOf(kind, channel) !== undefined;
}

/** Whether a reader cannot switch it off: what one must be told, in the portal. */
export function isFixed(kind: NotificationKind, channel: Channel): boolean {
  return channel === 'portal' && NOTIFICATION_KINDS[kind].mustTell;
}

/** Whether a reader with these preferences is told of this kind by this channel. */
export function wants(kind: NotificationKind, channel: Channel, said: readonly Preference[]): boolean {
  const standing = defaultOf(kind, channel);
  if (standing === undefined) return false;
  if (isFixed(kind, channel)) return true;
  return said.find((one) => one.kind === kind && one.channel === channel)?.wanted ?? standing;
}

function defaultOf(kind: NotificationKind, channel: Channel): boolean | undefined {
  const { channels }: Kind = NOTIFICATION_KINDS[kind];
  return channels[channel];
}
