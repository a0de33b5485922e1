import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Complaint = Schemas['ComplaintView'];

export const complaintsQuery = (filter: { readonly late?: boolean }) =>
  endless(['complaints', filter], (paging) =>
    answerOf(api.GET('/api/v1/complaints', { params: { query: { ...filter, ...paging, limit: 20 } } })),
  );
