import { describe, expect, it } from '@jest/globals';
import { NOTIFICATION_KINDS } from '#domain/notifications/kinds.js';
import { LOCALES } from '#domain/shared/localized.js';
import { readPolicyFiles } from '../policy/read-policy-files.js';
import {
  digestLetter,
  emailChangeLetter,
  notificationLetter,
  notificationSms,
  staffInvitationLetter,
} from './compose-letter.js';
import { DIGEST_LINES, DIGEST_ORDER } from './digest-texts.js';
import { ANY_LETTER, LETTER_TEXTS, letterText } from './letter-texts.js';
import { NOTIFICATION_TEXTS } from './notification-texts.js';

const PORTAL = 'https://talent.example';
const EVENTS = Object.keys(NOTIFICATION_TEXTS);

/** A mark of the other script beside a Chinese character. */
const HALF_WIDTH = /[一-鿿”）][,;:!?()]|[,;:!?()][一-鿿“（]/u;

describe('letters', () => {
  it('have a text for every event that people are told of, and for no other', () => {
    expect(Object.keys(LETTER_TEXTS).sort()).toEqual(EVENTS.toSorted());
  });

  it('take an event without a text for something that one must be told', () => {
    expect(letterText('application.never_heard_of')).toBe(ANY_LETTER);
    expect(NOTIFICATION_KINDS[ANY_LETTER.kind].mustTell).toBe(true);
  });

  it('name no service, no area and no tier: that is read after signing in', async () => {
    const policy = await readPolicyFiles('policies');
    const secret = [...policy.services, ...policy.areas, ...policy.tiers].flatMap(({ name }) =>
      LOCALES.map((locale) => name[locale]),
    );
    expect(secret.length).toBeGreaterThan(70);
    for (const event of EVENTS) {
      for (const locale of LOCALES) {
        const { subject, text, html } = notificationLetter(event, locale, PORTAL);
        const said = [subject, text, html, notificationSms(event, locale, PORTAL)].join('\n');
        expect(secret.filter((word) => said.includes(word))).toEqual([]);
      }
    }
  });

  it.each(EVENTS)('%s reads well in both languages', (event) => {
    for (const locale of LOCALES) {
      const { subject, text, html } = notificationLetter(event, locale, PORTAL);
      expect(subject).not.toMatch(/[\r\n]|undefined/);
      expect(subject.length).toBeLessThan(70);
      expect(text).toContain(`${PORTAL}/notifications`);
      expect(html).toContain(`href="${PORTAL}/notifications"`);
      expect(`${subject}${text}`).not.toContain('undefined');
    }
    expect(notificationLetter(event, 'en', PORTAL).text).not.toMatch(/[一-鿿]/u);
    const chinese = notificationLetter(event, 'zh-CN', PORTAL);
    expect(`${chinese.subject}\n${chinese.text}`).not.toMatch(HALF_WIDTH);
    // One short message in Chinese is 70 characters; three go together at most.
    expect(notificationSms(event, 'zh-CN', PORTAL).length).toBeLessThan(140);
  });

  it.each([staffInvitationLetter, emailChangeLetter])('with a link read well in both languages', (write) => {
    expect(write('token', 'en', PORTAL).text).not.toMatch(/[一-鿿]/u);
    const { subject, text } = write('token', 'zh-CN', PORTAL);
    expect(`${subject}\n${text}`).not.toMatch(HALF_WIDTH);
  });

  it('of a digest say what is late first, and nothing of what there is none of', () => {
    const counts = { requestsToAnswer: 3, requestsLate: 1, bookingsToday: 0 };
    const { text, subject } = digestLetter({ day: '2026-11-25', counts }, 'zh-CN', PORTAL);
    expect(subject).toContain('2026年11月25日');
    expect(text).toMatch(/超过办理时限的服务申请：1\n待受理的服务申请：3\n/);
    expect(text).not.toContain(DIGEST_LINES.bookingsToday['zh-CN']);
    expect(digestLetter({ day: '2026-11-25', counts }, 'en', PORTAL).text).toMatch(
      /Requests past their time limit: 1\nRequests waiting for acceptance: 3\n/,
    );
    expect([...DIGEST_ORDER].sort()).toEqual(Object.keys(DIGEST_LINES).sort());
  });
});
