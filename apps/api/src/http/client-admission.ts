import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientLimit, type ClientQuota } from '#features/agencies/clients/client-limit.js';
import type { CallingClient } from '#features/agencies/clients/find-client.js';
import { UseProofOnce } from '#features/agencies/clients/use-proof-once.js';
import { PortalError } from '#features/errors/portal-error.js';
import { isWithin } from '#platform/address-ranges.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { DPOP_ALGORITHMS, readKeyProof } from './key-proof.js';
import { originOf } from './origin.js';

/** What a program must fulfil with each call besides its token: where from, with which key, how often. */
@Injectable()
export class ClientAdmission {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly useProofOnce: UseProofOnce,
    private readonly limit: ClientLimit,
  ) {}

  /** @throws PortalError `client.address_not_allowed`, `client.proof_invalid`, `rate.limited` */
  async admit(client: CallingClient, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { addressRanges } = client;
    if (addressRanges.length > 0 && !isWithin(request.ip, addressRanges))
      throw new PortalError('client.address_not_allowed');
    await this.refuseUnproven(client, request, reply);
    const quota = await this.limit.count(client.id, client.requestsAMinute);
    tellQuota(reply, quota);
    if (quota.allowed) return;
    const { seconds } = quota;
    throw new PortalError('rate.limited', { parameters: { seconds }, retryAfter: seconds });
  }

  /** A token that is bound to a key is worth nothing without it, and one that is not is no proof of any. */
  private async refuseUnproven(
    { id, keyThumbprint }: CallingClient,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
    const isBound = scheme.toLowerCase() === 'dpop';
    if (!isBound && keyThumbprint === null) return;
    const path = request.url.split('?')[0] ?? '';
    const proof = isBound
      ? await readKeyProof(request.headers.dpop, {
          ...{ method: request.method, url: `${originOf(this.configuration, request)}${path}` },
          ...{ token, now: new Date() },
        })
      : null;
    const holds =
      proof?.thumbprint === keyThumbprint &&
      (await this.useProofOnce.run(`${id} ${proof.id}`, proof.expiresAt));
    if (holds) return;
    const algorithms = DPOP_ALGORITHMS.join(' ');
    void reply.header('www-authenticate', `DPoP error="invalid_dpop_proof", algs="${algorithms}"`);
    throw new PortalError('client.proof_invalid');
  }
}

function tellQuota(reply: FastifyReply, { limit, left, seconds }: ClientQuota): void {
  void reply.header('ratelimit-policy', `"client";q=${limit};w=60`);
  void reply.header('ratelimit', `"client";r=${left};t=${seconds}`);
}
