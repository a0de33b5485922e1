import type { Rehearsal, RehearsedHolder } from '#domain/eligibility/rehearse.js';
import type { Tier, Track } from '#domain/catalogue/policy.js';
import type { BeneficiaryFacts, EarlierRequest, QuotaUse } from '#domain/eligibility/facts.js';
import type { Claim } from '#domain/tiers/claim.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { PolicyRehearsalRow } from '#database/entities/policy-rehearsal.js';
import type { Transaction } from '#database/transactions.js';

/** The active cards after the last one that was judged, with what the rules know of their holders. */
const CARDS = `SELECT c.id, c.holder_id AS "holderId", c.number, c.tier, c.track, c.application_id AS "applicationId",
    c.valid_from::text AS "validFrom", c.valid_until::text AS "validUntil",
    p.birth_date::text AS "birthDate", p.nationality
  FROM card c LEFT JOIN profile p ON p.account_id = c.holder_id
  WHERE c.state = 'active' AND ($1::uuid IS NULL OR c.id > $1::uuid) ORDER BY c.id LIMIT $2`;

const DEPENDANTS = `SELECT d.account_id AS "of", d.id, d.relation, d.birth_date::text AS "birthDate", c.basis AS consent
  FROM dependant d LEFT JOIN dependant_consent c ON c.dependant_id = d.id AND c.ended_at IS NULL
  WHERE d.account_id = ANY ($1) AND d.removed_at IS NULL ORDER BY d.id`;

/** Counters of days are many; the only ones that can matter are of the day and later. */
const QUOTA_USE = `SELECT holder_id AS "of", service, period_key AS "periodKey", beneficiary_key AS "beneficiaryKey", used
  FROM quota_use WHERE holder_id = ANY ($1) AND service = ANY ($2) AND used > 0
    AND (period_key !~ '^\\d{4}-\\d{2}-\\d{2}' OR left(period_key, 10) >= $3)`;

const REQUESTS = `SELECT holder_id AS "of", id, service, mode, state,
    (ended_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "endedOn"
  FROM service_request WHERE holder_id = ANY ($1) AND service = ANY ($2) AND mode <> 'pass'
    AND state NOT IN ('declined', 'cancelled', 'expired')`;

const CLAIMS = `SELECT application_id AS "of", id, criterion, facts FROM claim WHERE application_id = ANY ($1)`;

interface CardJson {
  id: string;
  holderId: string;
  number: string;
  tier: Tier;
  track: Track;
  applicationId: string | null;
  validFrom: IsoDate;
  validUntil: IsoDate;
  birthDate: IsoDate | null;
  nationality: string | null;
}

type Of<Row> = Row & { readonly of: string };

/** A batch of holders with their facts: five queries, however many holders there are in it. */
export async function readHolders(
  { manager }: Transaction,
  rehearsal: Rehearsal,
  { lastCardId, onDay }: Pick<PolicyRehearsalRow, 'lastCardId' | 'onDay'>,
  limit: number,
): Promise<{ holders: RehearsedHolder[]; lastCardId: string | null }> {
  const cards = await manager.query<CardJson[]>(CARDS, [lastCardId, limit]);
  const ids = cards.map(({ holderId }) => holderId);
  const services = servicesLookedAt(rehearsal);
  const gather = async <Row>(sql: string, ...parameters: unknown[]): Promise<Map<string, Of<Row>[]>> =>
    byOwner(await manager.query<Of<Row>[]>(sql, parameters));
  const dependants = await gather<BeneficiaryFacts>(DEPENDANTS, ids);
  const quotaUse = await gather<QuotaUse>(QUOTA_USE, ids, services, onDay);
  const requests = await gather<Omit<EarlierRequest, 'area'>>(REQUESTS, ids, services);
  const applications = rehearsal.criteriaDiffer
    ? cards.flatMap(({ applicationId }) => applicationId ?? [])
    : [];
  const claims = await gather<Claim>(CLAIMS, applications);

  const areas = new Map(
    [...rehearsal.before.services, ...rehearsal.after.services].map(({ code, area }) => [code, area]),
  );
  const holders = cards.map((card): RehearsedHolder => ({
    cardNumber: card.number,
    tier: card.tier,
    facts: {
      ...NOTHING_CHOSEN,
      today: onDay,
      card: { ...card, state: 'active' },
      holder: card,
      quotaUse: quotaUse.get(card.holderId) ?? [],
      requests: (requests.get(card.holderId) ?? []).map((request) => ({
        ...request,
        area: areas.get(request.service) ?? null,
      })),
    },
    family: [
      { id: null, relation: 'self', birthDate: card.birthDate, consent: null },
      ...(dependants.get(card.holderId) ?? []),
    ],
    claims: card.applicationId === null ? [] : (claims.get(card.applicationId) ?? []),
  }));
  return { holders, lastCardId: cards.at(-1)?.id ?? null };
}

const NOTHING_CHOSEN = {
  on: null,
  city: null,
  redeeming: false,
  companions: 0,
  place: null,
  documents: null,
} as const;

/** The services that differ, and those that they exclude: nothing else is asked about a holder. */
function servicesLookedAt({ services }: Rehearsal): string[] {
  const codes = services.flatMap(({ code, before, after }) => [
    code,
    ...(before?.excludes ?? []),
    ...(after?.excludes ?? []),
  ]);
  return [...new Set(codes)];
}

function byOwner<Row extends { readonly of: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const owners = new Map<string, Row[]>();
  for (const row of rows) {
    const kept = owners.get(row.of);
    if (kept === undefined) owners.set(row.of, [row]);
    else kept.push(row);
  }
  return owners;
}
