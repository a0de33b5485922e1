import { expect, test } from '@jest/globals';
import { breakLines } from './break-lines.js';

/** Chinese characters are twice as wide as others, as on a terminal. */
const measure = (part: string) =>
  Array.from(part).reduce((sum, one) => sum + (one.codePointAt(0)! > 0x2e80 ? 2 : 1), 0);

test.each([
  ['between any two characters', '黑龙江省人才卡', 8, ['黑龙江省', '人才卡']],
  ['no line begins with a stop', '请出示人才卡，谢谢。', 12, ['请出示人才', '卡，谢谢。']],
  ['no line ends with an opening bracket', '请出示卡（纸质）', 10, ['请出示卡', '（纸质）']],
  ['words stay whole', 'Show the card at the counter', 10, ['Show the', 'card at', 'the', 'counter']],
  ['both scripts', '用 OpenID4VCI 钱包', 12, ['用', 'OpenID4VCI', '钱包']],
  ['what fits nowhere', 'incomprehensibilities no', 5, ['incomprehensibilities', 'no']],
  ['nothing', '', 5, []],
])('breaks lines: %s', (_, text, width, lines) => {
  expect(breakLines(text, width, measure)).toEqual(lines);
});
