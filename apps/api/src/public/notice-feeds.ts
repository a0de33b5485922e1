import { Feed } from 'feed';
import { startOfShanghaiDay } from '#domain/calendar/shanghai-day.js';
import { dayText } from '#domain/calendar/day-text.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Locale, Localized } from '#domain/shared/localized.js';
import type { PublicNotice } from '#features/accreditation/list-public-notices.js';

export const FEED_FORMATS = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

export interface NoticeFeed {
  readonly notices: readonly PublicNotice[];
  readonly tierNames: Readonly<Partial<Record<string, Localized>>>;
  readonly locale: Locale;
  /** Of the portal, without a path: `https://talent.example`. */
  readonly origin: string;
  /** The day on which it is read. */
  readonly today: IsoDate;
}

const TITLE: Localized = {
  'zh-CN': '龙江人才卡 · 高层次人才认定公示',
  en: 'Talent Card of Heilongjiang: public notices of accreditation',
};
const DESCRIPTION: Localized = {
  'zh-CN': '正在公示的拟认定人员。公示期内登录后可提出异议；公示期满，条目随即撤下。',
  en: 'People about to be accredited. Who is signed in may object while a notice runs; an entry goes when its notice ends.',
};
const OFFICE: Localized = { 'zh-CN': '人才认定办公室', en: 'Accreditation office' };

/** Writes what the page of notices shows, and nothing else, for programs that watch it. */
export function writeFeed(format: FeedFormat, feed: NoticeFeed): string {
  switch (format) {
    case 'rss':
      return xmlFeed(feed).rss2();
    case 'atom':
      return xmlFeed(feed).atom1();
    case 'json':
      return jsonFeed(feed);
  }
}

/** Titles and summaries are HTML in both formats, and the library takes them as they are: so they are escaped. */
function xmlFeed(feed: NoticeFeed): Feed {
  const { notices, locale, origin } = feed;
  const written = new Feed({
    id: pageOf(feed),
    title: TITLE[locale],
    description: DESCRIPTION[locale],
    link: pageOf(feed),
    language: locale,
    author: { name: OFFICE[locale] },
    updated: updatedOf(feed),
    generator: false,
    feedLinks: { rss: addressOf('rss', feed), atom: addressOf('atom', feed) },
  });
  for (const notice of notices) {
    const { title, text } = entryOf(notice, feed);
    const date = startOfShanghaiDay(notice.noticeFrom);
    written.addItem({
      ...{ id: `urn:uuid:${notice.id}`, link: `${origin}/notices`, date, published: date },
      ...{ title: escapeHtml(title), description: escapeHtml(text) },
    });
  }
  return written;
}

/** JSON Feed 1.1, which takes plain text. */
function jsonFeed(feed: NoticeFeed): string {
  const { notices, locale, origin } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: TITLE[locale],
    description: DESCRIPTION[locale],
    home_page_url: pageOf(feed),
    feed_url: addressOf('json', feed),
    language: locale,
    authors: [{ name: OFFICE[locale] }],
    items: notices.map((notice) => {
      const { title, text } = entryOf(notice, feed);
      const date = startOfShanghaiDay(notice.noticeFrom).toISOString();
      return {
        ...{ id: `urn:uuid:${notice.id}`, url: `${origin}/notices`, title, content_text: text },
        ...{ date_published: date, date_modified: date },
      };
    }),
  });
}

function entryOf(
  { name, employer, tier, noticeUntil }: PublicNotice,
  { tierNames, locale }: NoticeFeed,
): { title: string; text: string } {
  const tierName = tierNames[tier]?.[locale] ?? tier;
  const until = dayText(noticeUntil, locale);
  return locale === 'zh-CN'
    ? {
        title: `${name}：拟认定为${tierName}（${tier}）`,
        text: `${name}，${employer}，拟认定层次：${tierName}（${tier}），公示至${until}。`,
      }
    : {
        title: `${name}: ${tierName} (${tier})`,
        text: `${name}, ${employer}. Proposed tier: ${tierName} (${tier}). On public notice until ${until}.`,
      };
}

/** When the newest notice began; on a day without notices, that day. */
function updatedOf({ notices, today }: NoticeFeed): Date {
  const days = notices.map(({ noticeFrom }) => noticeFrom).sort();
  return startOfShanghaiDay(days.at(-1) ?? today);
}

function pageOf({ origin }: NoticeFeed): string {
  return `${origin}/notices`;
}

function addressOf(format: FeedFormat, { origin, locale }: NoticeFeed): string {
  return `${origin}/api/v1/public-notices/feed.${format}?language=${locale}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(CONTROL, '');
}

/** XML 1.0 has no place for these, escaped or not. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
