import { expect, test } from '@jest/globals';
import { DECLINE_REASONS } from '#domain/requests/decline-reasons.js';
import { ERRORS } from '#features/errors/error-codes.js';
import { CHINESE } from '../../apps/verifier/src/texts/zh-CN.js';
import { NOTIFICATION_TEXTS } from '#features/notifications/notification-texts.js';

/** A mark of the other script beside a Chinese character: a slip of the keyboard that every reader sees. */
const HALF_WIDTH = /[\u4e00-\u9fff”）][,;:!?()]|[,;:!?()][\u4e00-\u9fff“（]/u;

test('Chinese texts have Chinese punctuation', () => {
  const texts = [
    ...Object.values(ERRORS).map(({ text }) => text['zh-CN']),
    ...Object.values(NOTIFICATION_TEXTS).map(
      (text) => text('服务', '层次', { name: '闸机', days: 7 })['zh-CN'],
    ),
    ...Object.values(DECLINE_REASONS).map((text) => text['zh-CN']),
    ...Object.values(CHINESE).flatMap((area) => (typeof area === 'object' ? Object.values(area) : [])),
  ];
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => HALF_WIDTH.test(text))).toEqual([]);
});
