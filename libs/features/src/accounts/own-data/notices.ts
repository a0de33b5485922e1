import { NotificationDeliveryRow } from '#database/entities/notification-delivery.js';
import { NotificationPreferenceRow } from '#database/entities/notification-preference.js';
import { NotificationRow } from '#database/entities/notification.js';
import { WorkDigestRow } from '#database/entities/work-digest.js';
import { section } from './section.js';

/** What I was told, how it went out, and how I wish to be told. */
export const NOTICES = {
  notifications: section(NotificationRow, {
    title: { 'zh-CN': '消息', en: 'Notifications' },
    whose: 'row.accountId = :me',
    told: ['id', 'eventType', 'subjectType', 'subjectId', 'createdAt', 'readAt', 'inPortal'],
    without: { accountId: 'you', eventId: 'bookkeeping', data: 'elsewhere' },
  }),
  deliveries: section(NotificationDeliveryRow, {
    title: { 'zh-CN': '邮件和短信的发送', en: 'Deliveries by mail and short message' },
    whose: 'row.accountId = :me',
    told: [
      ...([
        'id',
        'notificationId',
        'digestId',
        'invitationId',
        'passwordResetId',
        'emailChangeId',
        'channel',
        'state',
      ] as const),
      ...(['attempts', 'error', 'createdAt', 'attemptedAt', 'sentAt'] as const),
    ],
    without: { accountId: 'you', messageId: 'bookkeeping', nextAttemptAt: 'bookkeeping' },
  }),
  preferences: section(NotificationPreferenceRow, {
    title: { 'zh-CN': '通知设置', en: 'Preferences' },
    whose: 'row.accountId = :me',
    by: 'kind',
    told: ['kind', 'channel', 'wanted'],
    without: { accountId: 'you' },
  }),
  digests: section(WorkDigestRow, {
    title: { 'zh-CN': '每日待办摘要', en: 'Daily digests of work' },
    whose: 'row.accountId = :me',
    told: ['id', 'day', 'counts', 'createdAt'],
    without: { accountId: 'you' },
  }),
};
