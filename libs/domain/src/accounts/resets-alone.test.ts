import { expect, it } from '@jest/globals';
import { resetsAlone } from './resets-alone.js';
import { GRANTED_ROLES } from './roles.js';

it('a mailbox alone sets no password of staff who have yet to set up one-time codes', () => {
  expect(resetsAlone({ roles: ['applicant', 'holder'], secondFactorEnrolled: false })).toBe(true);
  for (const role of GRANTED_ROLES) {
    expect(resetsAlone({ roles: ['applicant', role], secondFactorEnrolled: false })).toBe(false);
    expect(resetsAlone({ roles: [role], secondFactorEnrolled: true })).toBe(true);
  }
});
