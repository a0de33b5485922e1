import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type ConsentForm = Schemas['ConsentFormView'];
export type ConsentFormState = Schemas['ConsentFormState'];

export const consentFormsQuery = (filter: { readonly state?: ConsentFormState }) =>
  endless(['consent-forms', filter], (paging) =>
    answerOf(api.GET('/api/v1/consent-forms', { params: { query: { ...filter, ...paging, limit: 30 } } })),
  );

/** Where the signed page of somebody can be opened, while the consent stands. */
export function consentDocumentAddress(dependantId: string): string {
  return `/api/v1/dependants/${dependantId}/consent-document`;
}
