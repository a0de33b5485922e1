import type { ClaimRow } from '#database/entities/claim.js';
import type { ClaimFields } from './check-claims.js';

/** A claim as it is written; TypeORM takes any JSON for `facts` once it is said to be an object. */
type NewClaim = Omit<ClaimRow, 'id' | 'facts'> & { readonly facts: object };

/** The rows of an application's claims, in the order in which they were handed in. */
export function claimRows(applicationId: string, claims: readonly ClaimFields[]): NewClaim[] {
  return claims.map(({ criterion, statement, facts }, position) => {
    return { applicationId, criterion, statement, facts, position };
  });
}
