import type { ParseKeys } from 'i18next';
import type { ClientScope } from '../../api/agencies.ts';

/** What each scope is called. */
export const SCOPE_TEXTS = {
  'cards:verify': 'clients.scope.cards_verify',
  'entitlements:redeem': 'clients.scope.entitlements_redeem',
  'requests:read': 'clients.scope.requests_read',
  'requests:write': 'clients.scope.requests_write',
  'slots:write': 'clients.scope.slots_write',
  'webhooks:manage': 'clients.scope.webhooks_manage',
} as const satisfies Record<ClientScope, ParseKeys>;
