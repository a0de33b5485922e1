import type { QuotaPeriod, Relation, Service, Tier } from '../catalogue/policy.js';
import type { Localized } from '../shared/localized.js';

/** How one tier's share in a service differs from another's. */
export interface EntitlementChange {
  readonly service: string;
  /** Whether the service is new in the second tier, gone in it, or given in both on other terms. */
  readonly kind: 'gained' | 'lost' | 'changed';
  /** Quotas that differ; null is unlimited. */
  readonly quotas: readonly {
    readonly period: QuotaPeriod;
    readonly from: number | null;
    readonly to: number | null;
  }[];
  readonly companions: { readonly from: number; readonly to: number } | null;
  /** Relations for whom the holder may ask in the second tier only. */
  readonly relationsGained: readonly Relation[];
  /** What the second tier gets where that differs ("free choice of school"). */
  readonly note: Localized | null;
}

/** What changes for a holder who moves from one tier to another, service by service; for `null` all is gained. */
export function compareEntitlements(
  services: readonly Service[],
  from: Tier | null,
  to: Tier,
): EntitlementChange[] {
  const changes: EntitlementChange[] = [];
  for (const service of services) {
    const change = changeOf(service, from, to);
    if (change !== null) changes.push(change);
  }
  return changes;
}

function changeOf(service: Service, from: Tier | null, to: Tier): EntitlementChange | null {
  const before = from === null ? undefined : service.tiers[from];
  const after = service.tiers[to];
  if (before === undefined && after === undefined) return null;

  const quotas = service.quotas
    .map(({ period, limits }) => ({
      period,
      from: limitOf(limits, before === undefined ? null : from),
      to: limitOf(limits, after === undefined ? null : to),
    }))
    .filter((quota) => quota.from !== quota.to);
  const had = before === undefined || from === null ? 0 : (service.companions?.[from] ?? 0);
  const has = after === undefined ? 0 : (service.companions?.[to] ?? 0);
  const relationsBefore = before === undefined || from === null ? [] : relationsOf(service, from);
  const relationsGained =
    after === undefined ? [] : relationsOf(service, to).filter((each) => !relationsBefore.includes(each));
  const note =
    after?.note !== undefined && after.note['zh-CN'] !== before?.note?.['zh-CN'] ? after.note : null;
  const kind = before === undefined ? 'gained' : after === undefined ? 'lost' : 'changed';
  if (
    kind === 'changed' &&
    quotas.length === 0 &&
    had === has &&
    relationsGained.length === 0 &&
    note === null
  ) {
    return null;
  }
  return {
    service: service.code,
    kind,
    quotas,
    companions: had === has ? null : { from: had, to: has },
    relationsGained,
    note,
  };
}

/** A tier that a line does not name is not limited by it; without the service there is nothing to use. */
function limitOf(limits: Readonly<Partial<Record<Tier, number | null>>>, tier: Tier | null): number | null {
  return tier === null ? 0 : (limits[tier] ?? null);
}

function relationsOf({ beneficiaries }: Service, tier: Tier): Relation[] {
  const relations = beneficiaries.filter(({ tiers }) => tiers === undefined || tiers.includes(tier));
  return [...new Set(relations.map(({ relation }) => relation))];
}
