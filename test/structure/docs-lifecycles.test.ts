import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accreditationLifecycle } from '#domain/accreditation/lifecycle.js';
import { cardLifecycle } from '#domain/cards/lifecycle.js';
import { complaintLifecycle } from '#domain/complaints/lifecycle.js';
import { consentFormLifecycle } from '#domain/family/form-lifecycle.js';
import { policyLifecycle } from '#domain/policy/lifecycle.js';
import { erasureLifecycle } from '#domain/erasure/lifecycle.js';
import { importLifecycle } from '#domain/imports/lifecycle.js';
import { bookingLifecycle, caseLifecycle, passLifecycle } from '#domain/requests/lifecycle.js';
import { toMermaid } from '#domain/shared/lifecycle.js';

const FILE = join(import.meta.dirname, '../../docs/lifecycles.md');
const REGENERATE = 'UPDATE_DOCS=true npm test -- docs-lifecycles';

const CHAPTERS = [
  {
    title: 'Accreditation 人才认定',
    says: 'One open application a person. The table is `libs/domain/src/accreditation/lifecycle.ts`.',
    diagram: toMermaid(accreditationLifecycle),
  },
  {
    title: 'Card 人才卡',
    says: 'Issued with the accreditation. The table is `libs/domain/src/cards/lifecycle.ts`.',
    diagram: toMermaid(cardLifecycle),
  },
  {
    title: 'Booking 预约',
    says: 'A slot with capacity at an agency. This table and the next two are in `libs/domain/src/requests/lifecycle.ts`.',
    diagram: toMermaid(bookingLifecycle),
  },
  {
    title: 'Case 办件',
    says: 'An agency works on it against a time limit.',
    diagram: toMermaid(caseLifecycle),
  },
  { title: 'Pass 核销', says: 'Used on the spot; born fulfilled.', diagram: toMermaid(passLifecycle) },
  {
    title: 'Complaint 投诉',
    says: 'Goes to the service office. The table is `libs/domain/src/complaints/lifecycle.ts`.',
    diagram: toMermaid(complaintLifecycle),
  },
  {
    title: 'Policy version 政策版本',
    says: 'Published by somebody who has not written on it. The table is `libs/domain/src/policy/lifecycle.ts`.',
    diagram: toMermaid(policyLifecycle),
  },
  {
    title: 'Consent form 书面同意书',
    says: 'Looked at after it was handed in. The table is `libs/domain/src/family/form-lifecycle.ts`.',
    diagram: toMermaid(consentFormLifecycle),
  },
  {
    title: 'Erasure 个人信息删除',
    says: 'Asked for by one, carried out by another. The table is `libs/domain/src/erasure/lifecycle.ts`.',
    diagram: toMermaid(erasureLifecycle),
  },
  {
    title: 'Import 名册导入',
    says: 'A list of people accredited on paper. The table is `libs/domain/src/imports/lifecycle.ts`.',
    diagram: toMermaid(importLifecycle),
  },
];

function page(): string {
  return [
    '# Lifecycles',
    '',
    'Each diagram is drawn from the table that the portal itself goes by. An arrow reads: action (who may take',
    `it) [what must hold]. This file is generated: \`${REGENERATE}\` writes it anew.`,
    ...CHAPTERS.flatMap(({ title, says, diagram }) => [
      ...['', `## ${title}`, '', says, ''],
      ...['```mermaid', diagram.trimEnd(), '```'],
    ]),
    '',
  ].join('\n');
}

test(`docs/lifecycles.md shows the tables as they are; if not, run: ${REGENERATE}`, () => {
  const wanted = page();
  if (process.env['UPDATE_DOCS'] === 'true') writeFileSync(FILE, wanted);
  expect(readFileSync(FILE, 'utf8')).toBe(wanted);
});
