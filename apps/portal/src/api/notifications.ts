import { answerOf, api, type Schemas } from './client.ts';
import { endless } from './endless.ts';

export type Notification = Schemas['NotificationView'];

export const notificationsQuery = endless(['notifications'], (paging) =>
  answerOf(api.GET('/api/v1/me/notifications', { params: { query: { ...paging, limit: 30 } } })),
);
