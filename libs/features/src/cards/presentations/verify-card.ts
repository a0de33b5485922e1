import { Injectable } from '@nestjs/common';
import { parseCardNumber } from '#domain/cards/card-number.js';
import { toldAbout, type ToldField } from '#domain/cards/disclosure.js';
import {
  CLOCK_TOLERANCE_SECONDS,
  PRESENTATION_SECONDS,
  refuseCard,
  verdictOf,
  type VerificationReason,
  type VerificationWay,
  type Verdict,
} from '#domain/cards/verification.js';
import type { Service } from '#domain/catalogue/policy.js';
import { decideEligibility } from '#domain/eligibility/decide.js';
import type { CardVerificationRow } from '#database/entities/card-verification.js';
import { CardRow } from '#database/entities/card.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { Policies, type PublishedPolicy } from '../../policy/policies.js';
import { GatherFacts } from '../../requests/gather-facts.js';
import { ruleFacts } from '../../requests/get-eligibility.js';
import { findPlace, type PlacedCard, type StatusPlace } from '../wallet/place-of-copy.js';
import { readPresentation } from './presentation.js';
import { getLookingAgency, type LookingAgency } from './looking-agency.js';

/** What an agency reads off a card: the QR code's content, or the number. */
export type ReadOff =
  | {
      readonly presentation: string;
      /** When it was read, of one that an agency without a network hands in later. */
      readonly readAt?: Date;
    }
  | { readonly cardNumber: string };

/** How a card is shown to an agency. */
export type Shown =
  | ReadOff
  | {
      /** The request to a wallet, which has shown a credential that is good, and where that stands in the list. */
      readonly requestId: string;
      readonly status: StatusPlace;
    };

/** What a card gives at the agency. Who is in the holder's family is not told. */
export interface ToldEntitlement {
  readonly service: Service;
  /** For the holder; of a service for the family alone, whether the tier has it at all. */
  readonly eligible: boolean;
  /** Uses that the holder has left; null where nothing limits or it is for the family alone. */
  readonly remaining: number | null;
  readonly unlimited: boolean;
}

export interface CardVerification {
  /** Null when no card was found, and nothing kept. */
  readonly id: string | null;
  readonly verdict: Verdict;
  /** How many seconds ago the presentation was made; null for a number and where there is none. */
  readonly age: number | null;
  /** The card, of a valid one alone; `told` names what of it may go out. */
  readonly card: Pick<CardRow, 'number' | 'name' | 'tier' | 'validUntil'> | null;
  readonly told: readonly ToldField[];
  readonly entitlements: readonly ToldEntitlement[];
  readonly published: PublishedPolicy;
}

interface Found {
  readonly card: CardRow | null;
  readonly reason: VerificationReason | null;
  readonly age: number | null;
  readonly presentationId: string | null;
  readonly way: VerificationWay;
}

// The first look to come takes the presentation; the database decides which of two that is.
const TAKE = `INSERT INTO card_verification (card_id, holder_id, agency_id, verified_by, verified_at, way,
    presentation_id, result, reason, told, read_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (presentation_id) DO NOTHING RETURNING id`;

/**
 * Tells an agency whether a card is good, and of a good one no more than its own services need. Each look at a card is
 * kept, whatever came of it, and its holder sees it.
 */
@Injectable()
export class VerifyCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly policies: Policies,
    private readonly gatherFacts: GatherFacts,
  ) {}

  /** @throws PortalError `access.forbidden` of an agency that is shut */
  async run({ actor }: Pick<SignedIn, 'actor'>, shown: Shown): Promise<CardVerification> {
    const published = await this.policies.today();
    const looked = await this.transactions.run(actor, async (tx) => {
      const agency = await getLookingAgency(tx, actor.agencyId, published);
      const found = await tx.seeingAll(() => this.find(tx, shown));
      if (found.card === null) return { agency, found, id: null, reason: found.reason };
      const reason = found.reason ?? refuseCard(found.card, tx.today);
      const readAt = ('readAt' in shown && shown.readAt) || null;
      return { agency, found, ...(await keep(tx, agency, { ...found, card: found.card, reason, readAt })) };
    });
    const { agency, found, id } = looked;
    const verdict = verdictOf(looked.reason);
    const nothing = { id, verdict, age: found.age, card: null, told: [], entitlements: [], published };
    if (verdict.result !== 'valid' || found.card === null) return nothing;
    const told = toldAbout(agency.services);
    return {
      ...nothing,
      ...{ card: found.card, told },
      entitlements: await this.entitlements(found.card, agency, published),
    };
  }

  /** What the agency was told by a look of its own, once more: the card as it stands now. */
  async tell({ actor }: SignedIn, look: CardVerificationRow): Promise<CardVerification> {
    const published = await this.policies.today();
    const { agency, card } = await this.transactions.run(actor, async (tx) => ({
      agency: await getLookingAgency(tx, actor.agencyId, published),
      card: await tx.seeingAll(() => tx.manager.findOneByOrFail(CardRow, { id: look.cardId })),
    }));
    const { id, told } = look;
    const verdict = verdictOf(look.reason);
    if (verdict.result !== 'valid')
      return { id, verdict, age: null, card: null, told: [], entitlements: [], published };
    const entitlements = await this.entitlements(card, agency, published);
    return { id, verdict, age: null, card, told, entitlements, published };
  }

  private async find(tx: Transaction, shown: Shown): Promise<Found> {
    if ('cardNumber' in shown) {
      const parsed = parseCardNumber(shown.cardNumber);
      const card = parsed.valid ? await tx.manager.findOneBy(CardRow, { number: parsed.number }) : null;
      return foundCard(card, { way: 'card_number', presentationId: null });
    }
    if ('requestId' in shown) {
      const place = await findPlace(tx, shown.status);
      const found = foundCard(await cardAt(tx, place), { way: 'wallet', presentationId: shown.requestId });
      const isEnded = (place?.copy?.endedAt ?? null) !== null;
      return isEnded ? { ...found, reason: 'copy_ended' } : found;
    }
    const way = 'presentation';
    const readAt = shown.readAt ?? tx.now;
    // One clock, the database's, dates and reads it, so nothing has to be tolerated; that of an agency without a
    // network may be off.
    const tolerance = shown.readAt === undefined ? 0 : CLOCK_TOLERANCE_SECONDS;
    const clock = { now: Math.floor(readAt.getTime() / 1000), tolerance };
    // A key that was retired because somebody may have it vouches for no card from a minute later on.
    const since = new Date(readAt.getTime() - PRESENTATION_SECONDS * 1000);
    const read = readPresentation(shown.presentation, await this.keys.signingSince(tx, since), clock);
    if (read.claims === null)
      return { card: null, reason: read.reason, age: null, presentationId: null, way };
    const card = await cardAt(tx, await findPlace(tx, read.claims.status.status_list));
    const reason = card === null ? 'card_unknown' : read.reason;
    return {
      card,
      reason,
      age: read.age,
      presentationId: read.reason === null ? read.claims.jti : null,
      way,
    };
  }

  private async entitlements(
    { number: cardNumber, tier }: CardRow,
    { id: agencyId, city, services }: LookingAgency,
    published: PublishedPolicy,
  ): Promise<ToldEntitlement[]> {
    const about = services.map(({ code }) => code);
    const facts = await this.gatherFacts.run({ cardNumber }, { about, agencyId });
    const birthDate = facts.profile?.birthDate ?? null;
    const self = { id: null, relation: 'self', birthDate, consent: null } as const;
    const asked = { ...ruleFacts(facts, published), city, beneficiary: self };
    return services.map((service) => {
      if (!service.beneficiaries.some(({ relation }) => relation === 'self'))
        return { service, eligible: tier in service.tiers, remaining: null, unlimited: false };
      const { eligible, remaining, unlimited } = decideEligibility(service, asked);
      return { service, eligible, remaining, unlimited };
    });
  }
}

async function cardAt({ manager }: Transaction, place: PlacedCard | null): Promise<CardRow | null> {
  return place === null ? null : manager.findOneBy(CardRow, { id: place.cardId });
}

function foundCard(card: CardRow | null, by: Pick<Found, 'way' | 'presentationId'>): Found {
  return { ...by, card, reason: card === null ? 'card_unknown' : null, age: null };
}

/** Writes the look down and answers what it came to: of a presentation that another look took first, that it did. */
async function keep(
  tx: Transaction,
  agency: LookingAgency,
  look: Found & { readonly card: CardRow; readonly readAt: Date | null },
): Promise<{ id: string; reason: VerificationReason | null }> {
  const { card, presentationId, way } = look;
  const write = async (reason: VerificationReason | null, taken: string | null) => {
    const { result } = verdictOf(reason);
    const told = result === 'valid' ? toldAbout(agency.services) : [];
    const by = tx.actor.kind === 'account' ? tx.actor.accountId : null;
    const looked = [card.id, card.holderId, agency.id, by, tx.now, way];
    const [row] = await tx.manager.query<{ id: string }[]>(TAKE, [
      ...[...looked, taken, result, reason, told],
      look.readAt,
    ]);
    return row?.id;
  };
  let { reason } = look;
  let id = await write(reason, presentationId);
  if (id === undefined) {
    reason = 'presentation_used';
    id = await write(reason, null);
  }
  if (id === undefined) throw new Error('A look that takes nothing is written');
  await tx.record({
    type: 'card.verified',
    subjectType: 'card',
    subjectId: card.id,
    data: { verificationId: id, agencyId: agency.id, way, result: verdictOf(reason).result },
  });
  return { id, reason };
}
