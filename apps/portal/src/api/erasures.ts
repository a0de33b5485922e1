import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Erasure = Schemas['ErasureView'];
export type ErasureState = Schemas['ErasureState'];

export interface ErasureFilter {
  readonly state?: ErasureState;
}

export const ERASURE_STATES = [
  'requested',
  'carried_out',
  'refused',
  'withdrawn',
] as const satisfies readonly ErasureState[];

/** Erasures, for the administrators, the newest first. */
export const erasuresQuery = (filter: ErasureFilter) =>
  endless(['erasures', filter], (paging) =>
    answerOf(api.GET('/api/v1/erasures', { params: { query: { ...filter, ...paging, limit: 30 } } })),
  );
