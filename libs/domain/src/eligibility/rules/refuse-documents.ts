import type { DocumentKind, Service } from '../../catalogue/policy.js';
import type { EligibilityFacts } from '../facts.js';
import type { Reason } from '../reason.js';

/** Every document that the service needs for this beneficiary must be attached. */
export function refuseDocuments(service: Service, facts: EligibilityFacts): Reason | null {
  const { documents: attached } = facts;
  if (attached === null) return null;
  const isMissing = (document: DocumentKind) =>
    isNeeded(document, facts) && !attached.includes(document.code);
  if (!service.documents.some(isMissing)) return null;

  const documents = service.documents.filter(isMissing).map(({ code }) => code);
  return {
    code: 'documents_missing',
    params: { documents },
    clause: service.clause,
    remedy: { code: 'attach_documents', params: { documents } },
  };
}

function isNeeded({ required, relations }: DocumentKind, { beneficiary }: EligibilityFacts): boolean {
  if (!required) return false;
  return relations === undefined || (beneficiary !== null && relations.includes(beneficiary.relation));
}
