import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Delivery = Schemas['DeliveryView'];

export interface DeliveryFilter {
  readonly state?: Schemas['FailedDeliveryState'];
  readonly channel?: Schemas['OutwardChannel'];
}

export const deliveriesQuery = (filter: DeliveryFilter) =>
  endless(['deliveries', filter], (paging) =>
    answerOf(
      api.GET('/api/v1/notification-deliveries', { params: { query: { ...filter, ...paging, limit: 30 } } }),
    ),
  );
