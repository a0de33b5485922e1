import { describe, expect, test } from '@jest/globals';
import type { Localized } from '../shared/localized.js';
import { describeDetails } from './describe-details.js';
import type { DetailsForm } from './details-form.js';

const label: Localized = { 'zh-CN': '项', en: 'item' };

const FORM: DetailsForm = {
  type: 'object',
  additionalProperties: false,
  'x-order': ['amount', 'months', 'escort', 'matter'],
  properties: {
    amount: { type: 'integer', 'x-label': label, 'x-unit': { 'zh-CN': '万元', en: '10,000 yuan' } },
    months: { type: 'integer', 'x-label': label, 'x-unit': { 'zh-CN': '个月', en: 'months' } },
    escort: { type: 'boolean', 'x-label': label },
    matter: {
      ...({ type: 'string', 'x-label': label } as const),
      'x-options': { tax: { 'zh-CN': '税务', en: 'taxes' } },
    },
  },
};

describe('what was filled in reads', () => {
  test.each([
    ['an amount in tens of thousands', { amount: 200 }, '200万元', '200 × 10,000 yuan'],
    ['a number with its unit', { months: 36 }, '36个月', '36 months'],
    ['yes', { escort: true }, '是', 'yes'],
    ['no', { escort: false }, '否', 'no'],
    ['a choice', { matter: 'tax' }, '税务', 'taxes'],
    ['what the form no longer knows', { other: 'x' }, 'x', 'x'],
  ])('%s', (_, details, chinese, english) => {
    expect(describeDetails(FORM, details, 'zh-CN').map(({ text }) => text)).toEqual([chinese]);
    expect(describeDetails(FORM, details, 'en').map(({ text }) => text)).toEqual([english]);
  });
});
