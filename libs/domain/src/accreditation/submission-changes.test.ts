import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, type SubmittedClaim, type SubmittedContent } from './submission-changes.js';

const file = (kind: string, sha256 = 'a', fileName = `${kind}.pdf`) => ({ kind, fileName, sha256 });
const claim = (change: Partial<SubmittedClaim> = {}): SubmittedClaim => ({
  criterion: 'D-TITLE',
  statement: '教授',
  facts: { years: 6, title: 'professor' },
  evidence: [file('certificate')],
  ...change,
});
const content = (...claims: SubmittedClaim[]): SubmittedContent => ({ track: 'research', claims });

describe('what has changed between two submissions', () => {
  it('is nothing when nothing has, whatever the order of claims and files', () => {
    const one = content(claim({ evidence: [file('a'), file('b')] }), claim({ criterion: 'E-DEGREE' }));
    const other = content(claim({ criterion: 'E-DEGREE' }), claim({ evidence: [file('b'), file('a')] }));
    expect(changesBetween(one, other)).toEqual({ track: null, claims: [] });
  });

  it('is the track', () => {
    expect(changesBetween(content(), { track: 'local', claims: [] }).track).toEqual({
      before: 'research',
      after: 'local',
    });
  });

  it('is a claim that has come, with everything in it, and one that has gone', () => {
    const added = claim({ criterion: 'E-DEGREE', statement: '博士', facts: { degree: 'doctor' } });
    expect(changesBetween(content(claim()), content(added)).claims).toEqual([
      {
        ...{ criterion: 'E-DEGREE', change: 'added', statement: { before: null, after: '博士' } },
        facts: [{ fact: 'degree', change: 'added', before: undefined, after: 'doctor' }],
        evidence: [{ ...file('certificate'), change: 'added' }],
      },
      {
        ...{ criterion: 'D-TITLE', change: 'removed', statement: { before: '教授', after: null } },
        facts: [
          { fact: 'years', change: 'removed', before: 6, after: undefined },
          { fact: 'title', change: 'removed', before: 'professor', after: undefined },
        ],
        evidence: [{ ...file('certificate'), change: 'removed' }],
      },
    ]);
  });

  it.each([
    ['the statement', { statement: '研究员' }, { statement: { before: '教授', after: '研究员' } }],
    [
      'a fact',
      { facts: { years: 7, title: 'professor' } },
      { facts: [{ fact: 'years', change: 'changed', before: 6, after: 7 }] },
    ],
    [
      'a fact that came and one that went',
      { facts: { years: 6, since: '2019-01-01' } },
      {
        facts: [
          { fact: 'title', change: 'removed', before: 'professor', after: undefined },
          { fact: 'since', change: 'added', before: undefined, after: '2019-01-01' },
        ],
      },
    ],
    [
      'a file in the place of another',
      { evidence: [file('certificate', 'b', 'new.pdf')] },
      {
        evidence: [
          { ...file('certificate'), change: 'removed' },
          { ...file('certificate', 'b', 'new.pdf'), change: 'added' },
        ],
      },
    ],
  ] as const)('is %s of a claim, and no more of it', (_, change, expected) => {
    expect(changesBetween(content(claim()), content(claim(change))).claims).toEqual([
      { criterion: 'D-TITLE', change: 'changed', statement: null, facts: [], evidence: [], ...expected },
    ]);
  });

  it('is not the name of a file', () => {
    const renamed = claim({ evidence: [file('certificate', 'a', 'other name.pdf')] });
    expect(changesBetween(content(claim()), content(renamed)).claims).toEqual([]);
  });

  it('is the same the other way round, with added for removed', () => {
    const facts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.nat(3), fc.boolean()));
    const claims = fc.uniqueArray(
      fc.record({
        criterion: fc.constantFrom('D-1', 'D-2', 'D-3'),
        statement: fc.constantFrom('x', 'y'),
        facts,
        evidence: fc.uniqueArray(
          fc.record({
            kind: fc.constantFrom('k', 'l'),
            fileName: fc.constant('f'),
            sha256: fc.constantFrom('1', '2'),
          }),
          { selector: ({ kind, sha256 }) => kind + sha256 },
        ),
      }),
      { selector: ({ criterion }) => criterion },
    );
    const count = (before: SubmittedContent, after: SubmittedContent, wanted: string) =>
      changesBetween(before, after)
        .claims.flatMap((one) => [
          one.change,
          ...one.facts.map(({ change }) => change),
          ...one.evidence.map(({ change }) => change),
        ])
        .filter((change) => change === wanted).length;
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const [before, after] = [content(...one), content(...other)];
        expect(changesBetween(before, before).claims).toEqual([]);
        expect(count(before, after, 'added')).toBe(count(after, before, 'removed'));
        expect(count(before, after, 'changed')).toBe(count(after, before, 'changed'));
      }),
    );
  });
});
