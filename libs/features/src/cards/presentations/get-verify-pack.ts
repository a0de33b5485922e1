import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { TIERS, type Service, type Tier } from '#domain/catalogue/policy.js';
import { toldAbout } from '#domain/cards/disclosure.js';
import { PRESENTATION_SECONDS } from '#domain/cards/verification.js';
import {
  VERIFY_PACK_SECONDS,
  VERIFY_PACK_TYPE,
  type PackService,
  type PackStatusList,
  type VerifyPackClaims,
} from '#domain/cards/verify-pack.js';
import type { Localized } from '#domain/shared/localized.js';
import { describeEntitlement } from '#domain/eligibility/describe-entitlement.js';
import { StatusListRow } from '#database/entities/status-list.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { signCompact } from '#platform/jws.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { SigningKeys } from '../../keys/signing-keys.js';
import { Policies, type PublishedPolicy } from '../../policy/policies.js';
import { readStatusList } from '../credential/read-status-list.js';
import { getLookingAgency, type LookingAgency } from './looking-agency.js';
import { statusListUri } from './presented-card.js';

export interface VerifyPack {
  /** Names what is in it, and the minute in which it was made. */
  readonly tag: string;
  /** The pack as JWS; null for a caller who has it already. */
  readonly pack: string | null;
}

/** So long a reader may keep a pack before the same states are signed for it anew. */
const KEPT_SECONDS = 60;

/**
 * What an agency judges cards with when it has no network: the keys, the states of all cards without telling whose
 * they are, and what its own services give each tier. Who took one, and when, is kept.
 */
@Injectable()
export class GetVerifyPack {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    private readonly policies: Policies,
  ) {}

  /**
   * `issuer` is the address under which the status lists are published; `has` says whether the caller has the pack of
   * a tag.
   * @throws PortalError `access.forbidden` of an agency that is shut
   */
  async run({ actor }: SignedIn, issuer: string, has: (tag: string) => boolean): Promise<VerifyPack> {
    const published = await this.policies.today();
    return this.transactions.run(actor, async (tx) => {
      const agency = await getLookingAgency(tx, actor.agencyId, published);
      const claims = await this.claims(tx, agency, { issuer, published });
      const tag = tagOf(claims);
      if (has(tag)) return { tag, pack: null };
      await tx.record({
        type: 'agency.verify_pack_taken',
        subjectType: 'agency',
        subjectId: agency.id,
        data: { endsAt: new Date(claims.exp * 1000).toISOString() },
      });
      const key = { ...(await this.keys.current(tx)), typ: VERIFY_PACK_TYPE };
      return { tag, pack: signCompact({ ...claims }, key) };
    });
  }

  private async claims(
    tx: Transaction,
    { id, name, services }: LookingAgency,
    { issuer, published }: { readonly issuer: string; readonly published: PublishedPolicy },
  ): Promise<VerifyPackClaims> {
    // The first pack may be asked for before anything was signed.
    await this.keys.current(tx);
    const since = new Date(tx.now.getTime() - PRESENTATION_SECONDS * 1000);
    const iat = Math.floor(tx.now.getTime() / 1000);
    return {
      ...{ iss: issuer, aud: id, iat, exp: iat + VERIFY_PACK_SECONDS, agency: { name } },
      keys: await this.keys.published(tx),
      code_keys: (await this.keys.signingSince(tx, since)).map(({ kid }) => kid),
      status_lists: await tx.seeingAll(() => statusLists(tx, issuer)),
      told: toldAbout(services),
      tiers: Object.fromEntries(published.policy.tiers.map((tier) => [tier.code, tier.name])) as Record<
        Tier,
        Localized
      >,
      services: services.map(packService),
    };
  }
}

async function statusLists(tx: Transaction, issuer: string): Promise<PackStatusList[]> {
  const lists: PackStatusList[] = [];
  for (const { id } of await tx.manager.find(StatusListRow, { order: { id: 'ASC' } }))
    lists.push({ sub: statusListUri(issuer, id), ...(await readStatusList(tx, id)) });
  return lists;
}

function packService(service: Service): PackService {
  const { code, name, mode } = service;
  const entitled = TIERS.filter((tier) => tier in service.tiers);
  const words = (tier: (typeof TIERS)[number]) => ({
    'zh-CN': describeEntitlement(service, tier, 'zh-CN'),
    en: describeEntitlement(service, tier, 'en'),
  });
  return { code, name, mode, tiers: Object.fromEntries(entitled.map((tier) => [tier, words(tier)])) };
}

function tagOf({ iat, exp: _, ...content }: VerifyPackClaims): string {
  const minute = Math.floor(iat / KEPT_SECONDS);
  return createHash('sha256')
    .update(JSON.stringify([minute, content]))
    .digest('base64url');
}
