import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People } from '../support/people.js';

const FEED = '/public-notices/feed';
const ATOM = 'http://www.w3.org/2005/Atom';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let guest: Caller;
beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({
    databaseUrl: database.appUrl,
    environment: { PUBLIC_URL: 'https://talent.example/portal' },
  });
  guest = caller(api.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});
beforeEach(() => database.query(`UPDATE accreditation_application SET state = 'withdrawn'`));

const notice = async (name: string, noticeUntil = day(3)) =>
  (
    await people.application(await people.person({ name }), {
      ...{ state: 'on_notice', noticeFrom: day(-2), noticeUntil, tier: 'C' },
    })
  ).id;

interface Element {
  readonly uri: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML 1.0 with namespaces strictly; whatever is not well-formed throws. */
function readXml(source: string): Element {
  const top: Element = { uri: '', name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: Element = {
      uri,
      name: local,
      attributes: Object.fromEntries(named),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const add = (text: string) => (open.at(-1)!.text += text);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return top.children[0]!;
}

const childrenOf = (element: Element, name: string) =>
  element.children.filter((child) => child.name === name);
const only = (element: Element, name: string): Element => {
  const found = childrenOf(element, name).filter(({ uri }) => uri === element.uri);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
};
/** What HTML means by a text. */
const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('the notices as a feed', () => {
  const NASTY = `<b>O'Neil</b> & "Co" ]]> \u0007`;

  test('of RSS 2.0 have what the specification asks for', async () => {
    const ids = [await notice('王小明'), await notice(NASTY)];
    const answer = await guest.get(`${FEED}.rss`);
    good(answer);
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const rss = readXml(answer.text);
    expect([rss.name, rss.uri, rss.attributes['version']]).toEqual(['rss', '', '2.0']);
    const channel = only(rss, 'channel');
    for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate']) {
      expect(only(channel, name).text).not.toBe('');
    }
    expect(only(channel, 'language').text).toBe('en');
    const self = channel.children.find(({ uri, name }) => uri === ATOM && name === 'link');
    expect(self?.attributes).toMatchObject({
      ...{ rel: 'self', href: 'https://talent.example/api/v1/public-notices/feed.rss?language=en' },
    });
    const items = childrenOf(channel, 'item');
    expect(items.map((item) => only(item, 'guid').text).sort()).toEqual(
      ids.map((id) => `urn:uuid:${id}`).sort(),
    );
    for (const item of items) {
      expect(only(item, 'guid').attributes['isPermaLink']).toBe('false');
      expect(only(item, 'link').text).toBe('https://talent.example/notices');
      const date = only(item, 'pubDate').text;
      expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
      expect(new Date(date).getTime()).toBe(new Date(`${day(-2)}T00:00:00+08:00`).getTime());
    }
  });

  test('of Atom have what RFC 4287 asks for, and nobody’s name is markup', async () => {
    await notice(NASTY);
    const answer = await guest.get(`${FEED}.atom`);
    good(answer);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = readXml(answer.text);
    expect([feed.name, feed.uri]).toEqual(['feed', ATOM]);
    for (const name of ['id', 'title', 'updated']) expect(only(feed, name).text).not.toBe('');
    expect(only(only(feed, 'author'), 'name').text).not.toBe('');
    const links = childrenOf(feed, 'link').map(({ attributes }) => attributes['rel']);
    expect([...links].sort()).toEqual(['alternate', 'self']);
    const [entry] = childrenOf(feed, 'entry');
    for (const name of ['id', 'title', 'updated', 'summary', 'link']) only(entry!, name);
    expect(Number.isNaN(Date.parse(only(entry!, 'updated').text))).toBe(false);
    const title = only(entry!, 'title');
    expect(title.attributes['type']).toBe('html');
    expect(title.text).not.toContain('<');
    expect(title.text).not.toContain('\u0007');
    expect(unescaped(title.text)).toContain(`<b>O'Neil</b> & "Co" ]]>`);
  });

  test('of JSON Feed 1.1 have its fields, in the language that is asked for', async () => {
    const id = await notice('王小明');
    const answer = await guest.get(`${FEED}.json?language=zh-CN`);
    expect(good(answer)).toMatchObject({
      ...{ version: 'https://jsonfeed.org/version/1.1', language: 'zh-CN' },
      home_page_url: 'https://talent.example/notices',
      feed_url: 'https://talent.example/api/v1/public-notices/feed.json?language=zh-CN',
      items: [{ id: `urn:uuid:${id}`, title: '王小明：拟认定为省级领军人才（C）' }],
    });
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    expect(good(await guest.get(`${FEED}.json`)).items[0].title).toMatch(
      /^王小明: Provincial leading talent/,
    );
    expect(good(await guest.get(`${FEED}.json`, { language: 'zh-CN' })).language).toBe('zh-CN');
    problem(await guest.get(`${FEED}.json?language=fr`), 400, 'query.invalid');
  });

  test('tell what the page tells and no more, and nothing once the notice is over', async () => {
    await notice('王小明');
    const over = await notice('李大山', day(-1));
    const { items } = good(await guest.get('/public-notices'));
    const page = items.map(({ name }: { name: string }) => name);
    expect(page).toEqual(['王小明']);
    const feed = good(await guest.get(`${FEED}.json`));
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0].content_text).toContain(items[0].employer);
    expect(Object.keys(feed.items[0]).sort()).toEqual([
      ...['content_text', 'date_modified', 'date_published', 'id', 'title', 'url'],
    ]);
    for (const format of ['rss', 'atom', 'json']) {
      const { text } = await guest.get(`${FEED}.${format}`);
      expect(text).not.toContain(over);
      expect(text).not.toContain('李大山');
    }
  });

  test('are kept by their readers until they change', async () => {
    await notice('王小明');
    for (const format of ['rss', 'atom', 'json']) {
      const path = `${FEED}.${format}`;
      const answer = await guest.get(path);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
      expect(answer.headers.get('vary')).toMatch(/accept-language/i);
      const etag = answer.headers.get('etag') ?? '';
      const again = await guest.get(path, { headers: { 'if-none-match': etag } });
      expect([again.status, again.text]).toEqual([304, '']);
      const chinese = await guest.get(path, { headers: { 'if-none-match': etag }, language: 'zh-CN' });
      expect(chinese.status).toBe(200);
    }
    const before = await guest.get(`${FEED}.atom`);
    await notice('李大山');
    const etag = before.headers.get('etag') ?? '';
    expect((await guest.get(`${FEED}.atom`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('are empty and good on a day without notices', async () => {
    for (const format of ['rss', 'atom']) {
      const { text } = await guest.get(`${FEED}.${format}`);
      const root = readXml(text);
      expect(childrenOf(format === 'rss' ? only(root, 'channel') : root, 'entry')).toEqual([]);
    }
    expect(good(await guest.get(`${FEED}.json`)).items).toEqual([]);
  });
});

describe('whoever would gather the names', () => {
  test('gets a page at a time, a feed of fifty, and is held up like every other caller', async () => {
    for (let number = 0; number < 53; number += 1) await notice(`众人${number}`);
    const page = good(await guest.get('/public-notices'));
    expect(page.items).toHaveLength(50);
    expect(page.nextCursor).not.toBeNull();
    problem(await guest.get('/public-notices?limit=201'), 400, 'query.invalid');
    expect(good(await guest.get(`${FEED}.json`)).items).toHaveLength(50);
    problem(await guest.get(`${FEED}.json?limit=200`), 400, 'query.invalid');

    const narrow = await startApi({ databaseUrl: database.appUrl, environment: { REQUESTS_A_MINUTE: '4' } });
    try {
      const gatherer = caller(narrow.url);
      good(await gatherer.get('/public-notices?limit=1'));
      for (const format of ['rss', 'atom', 'json']) good(await gatherer.get(`${FEED}.${format}`));
      problem(await gatherer.get(`${FEED}.rss`), 429, 'rate.limited');
      problem(await gatherer.get('/public-notices?limit=1'), 429, 'rate.limited');
    } finally {
      await narrow.stop();
    }
  });
});
