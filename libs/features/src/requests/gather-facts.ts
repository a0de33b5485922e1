import { Injectable } from '@nestjs/common';
import type { Relation } from '#domain/catalogue/policy.js';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { BeneficiaryFacts, CardFacts, EarlierRequest, QuotaUse } from '#domain/eligibility/facts.js';
import type { ConsentBasis } from '#domain/family/consent.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Localized } from '#domain/shared/localized.js';
import type { GroupedStatement } from '#database/grouped-statement.js';
import { Transactions } from '#database/transactions.js';

const GATHER = `SELECT c.n, eligibility_facts(holder, card, about, slot, agency) AS facts,
    (SELECT calendar_stamp()) AS stamp, consents_of_family(x.holder) AS consents
  FROM jsonb_array_elements($1) WITH ORDINALITY AS c (call, n)
  CROSS JOIN LATERAL jsonb_to_record(c.call)
    AS x (holder uuid, card text, about text[], slot uuid, agency uuid)`;

/** Whose facts: a holder's by account, or those of the holder of a card by its number. */
export type Whose = { readonly holderId: string } | { readonly cardNumber: string };

export interface Asked {
  /** The services that the decision looks at; null for all. */
  readonly about: readonly string[] | null;
  readonly slotId?: string | undefined;
  readonly agencyId?: string | undefined;
}

export interface Dependant {
  readonly id: string;
  readonly relation: Exclude<Relation, 'self'>;
  readonly name: string;
  readonly birthDate: IsoDate;
  readonly consent: ConsentBasis | null;
}

export interface SlotFacts {
  readonly id: string;
  readonly agencyId: string;
  readonly service: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelUntil: Date;
  readonly confirmsAtOnce: boolean;
  readonly open: boolean;
  /** Places that nobody has, holds or is owed. */
  readonly free: number;
  /** Whether the holder has one of the others held for him or her. */
  readonly held: boolean;
}

export interface AgencyFacts {
  readonly id: string;
  readonly name: Localized;
  readonly city: string;
  readonly kind: string;
  readonly active: boolean;
  /** Of the services asked about, those that it fulfils. */
  readonly services: readonly string[];
}

/** Everything that a decision rests on, as it was at one moment. */
export interface GatheredFacts {
  readonly now: Date;
  readonly today: IsoDate;
  /** Which calendar of working days held. */
  readonly calendarStamp: string;
  readonly holderId: string | null;
  readonly card:
    | (CardFacts & { readonly id: string; readonly version: number; readonly name: string })
    | null;
  readonly profile: { readonly birthDate: IsoDate; readonly nationality: string } | null;
  readonly dependants: readonly Dependant[];
  readonly quotaUse: readonly QuotaUse[];
  readonly requests: readonly Omit<EarlierRequest, 'area'>[];
  /** Places held for the holder in other slots than the one asked about. */
  readonly heldElsewhere: number;
  readonly slot: SlotFacts | null;
  readonly agency: AgencyFacts | null;
}

interface SlotJson {
  id: string;
  agency_id: string;
  service: string;
  starts_at: string;
  ends_at: string;
  cancel_until: string;
  confirms_at_once: boolean;
  open: boolean;
  free: number;
  held: boolean;
}

type FactsJson = Omit<GatheredFacts, 'now' | 'today' | 'slot' | 'calendarStamp' | 'dependants'> & {
  now: string;
  dependants: Omit<Dependant, 'consent'>[];
  slot: SlotJson | null;
};

/** The consents that stand in the family, by dependant. */
interface Row {
  readonly facts: FactsJson;
  readonly stamp: string;
  readonly consents: Readonly<Record<string, ConsentBasis>>;
}

interface Call {
  readonly holder: string | null;
  readonly card: string | null;
  readonly about: readonly string[] | null;
  readonly slot: string | undefined;
  readonly agency: string | undefined;
}

/** Gathers in one query what the rules need to know. */
@Injectable()
export class GatherFacts {
  private readonly gather: GroupedStatement<Call, Row>;

  constructor(transactions: Transactions) {
    this.gather = transactions.grouped(GATHER);
  }

  async run(whose: Whose, asked: Asked): Promise<GatheredFacts> {
    const row = await this.gather.run({
      holder: 'holderId' in whose ? whose.holderId : null,
      card: 'cardNumber' in whose ? whose.cardNumber : null,
      about: asked.about,
      slot: asked.slotId,
      agency: asked.agencyId,
    });
    if (row === null) throw new Error('The facts query always answers one row');
    const { facts, stamp, consents } = row;
    const now = new Date(facts.now);
    return {
      ...facts,
      ...{ now, today: shanghaiDay(now), calendarStamp: stamp },
      slot: facts.slot && slotFacts(facts.slot),
      dependants: facts.dependants.map((one) => ({ ...one, consent: consents[one.id] ?? null })),
    };
  }
}

function slotFacts(slot: SlotJson): SlotFacts {
  return {
    id: slot.id,
    agencyId: slot.agency_id,
    service: slot.service,
    startsAt: new Date(slot.starts_at),
    endsAt: new Date(slot.ends_at),
    cancelUntil: new Date(slot.cancel_until),
    confirmsAtOnce: slot.confirms_at_once,
    open: slot.open,
    free: slot.free,
    held: slot.held,
  };
}

/** The holder and the dependants, as the rules see them. */
export function familyOf(facts: Pick<GatheredFacts, 'profile' | 'dependants'>): BeneficiaryFacts[] {
  const birthDate = facts.profile?.birthDate ?? null;
  const self = { id: null, relation: 'self', birthDate, consent: null } as const;
  return [self, ...facts.dependants];
}
