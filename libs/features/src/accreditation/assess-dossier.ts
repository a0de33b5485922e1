import { missingEvidenceOf } from '#domain/tiers/assess-claim.js';
import type { ApplicationFacts } from '#domain/tiers/application-facts.js';
import { suggestTier, type TierSuggestion } from '#domain/tiers/suggest-tier.js';
import type { Criterion } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Dossier } from './dossier.js';

/** The facts that an application is weighed by; each piece of evidence is named by the hash of its bytes, too. */
export interface AssessedFacts extends ApplicationFacts {
  readonly evidence: readonly (ApplicationFacts['evidence'][number] & { readonly sha256: string })[];
  /** Documents that were still to come. They support no claim before they are there. */
  readonly promised: readonly {
    readonly claimId: string;
    readonly kind: string;
    readonly dueOn: IsoDate;
  }[];
}

/** What an application was weighed by and what came of it: enough to weigh it again years later. */
export interface AssessmentTrace {
  readonly policyVersion: string;
  readonly policyHash: string;
  readonly facts: AssessedFacts;
  readonly suggestion: TierSuggestion;
}

/** Weighs an application as it stands on a day. Of the rosters the facts keep what its claims rest on. */
export function assessDossier(
  { application, claims, evidence, promises, rosters, published }: Dossier,
  on: IsoDate,
): AssessmentTrace {
  const claimed = published.policy.criteria.filter(({ code }) =>
    claims.some(({ criterion }) => criterion === code),
  );
  const facts: AssessedFacts = {
    on,
    tracks: [application.track],
    claims: claims.map(({ id, criterion, facts: stated }) => ({ id, criterion, facts: stated })),
    evidence: evidence.map(({ claimId, kind, sha256 }) => ({ claimId, kind, sha256 })),
    rosters: rosters.filter(({ programme }) => claimed.some(({ roster }) => roster?.programme === programme)),
    promised: promises
      .filter(({ keptAt, brokenAt }) => keptAt === null && brokenAt === null)
      .map(({ claimId, kind, dueOn }) => ({ claimId, kind, dueOn })),
  };
  return {
    policyVersion: published.version,
    policyHash: published.hash,
    facts,
    suggestion: suggestTier(published.policy, { ...facts, rosters }),
  };
}

/** A document that a claim's criterion asks for and that is not there. */
export interface MissingDocument {
  readonly claimId: string;
  readonly criterion: Criterion;
  readonly document: Criterion['evidence'][number];
}

/** Every required document that has not been handed in, claim by claim. */
export function missingDocuments({
  claims,
  evidence,
  published,
}: Pick<Dossier, 'claims' | 'evidence' | 'published'>): MissingDocument[] {
  return claims.flatMap((claim) => {
    const criterion = published.policy.criteria.find(({ code }) => code === claim.criterion);
    if (criterion === undefined) return [];
    const missing = missingEvidenceOf(criterion, claim.id, evidence);
    return criterion.evidence
      .filter(({ code }) => missing.includes(code))
      .map((document) => ({ claimId: claim.id, criterion, document }));
  });
}
