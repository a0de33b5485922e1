import { expect, test } from '@jest/globals';
import { isToldOf } from './history-sight.js';

const now = { beforeAgency: false };
const before = { beforeAgency: true };

test.each([
  ['a step', { type: 'request.accepted', by: 'agency', ...now }, ['holder', 'agency', 'office']],
  [
    'a step of an agency before',
    { type: 'request.accepted', by: 'agency', ...before },
    ['holder', 'agency', 'office'],
  ],
  ['a note', { type: 'request.noted', by: 'agency', ...now }, ['agency', 'office']],
  ['a note of an agency before', { type: 'request.noted', by: 'agency', ...before }, ['office']],
  ['a note of the office', { type: 'request.noted', by: 'office', ...now }, ['office']],
  ['an opening', { type: 'request.document_opened', by: 'agency', ...now }, ['holder', 'agency', 'office']],
  [
    'an opening by an agency before',
    { type: 'request.file_opened', by: 'agency', ...before },
    ['holder', 'office'],
  ],
  [
    'an opening by the office',
    { type: 'request.document_opened', by: 'office', ...now },
    ['holder', 'office'],
  ],
] as const)('%s is told to those whom it concerns', (_, step, readers) => {
  expect((['holder', 'agency', 'office'] as const).filter((reader) => isToldOf(reader, step))).toEqual(
    readers,
  );
});
