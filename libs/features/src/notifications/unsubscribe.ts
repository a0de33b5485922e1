import { Injectable } from '@nestjs/common';
import { SealedLinks } from '#platform/sealed-links.js';
import { PortalError } from '../errors/portal-error.js';
import { DIGEST_LINK } from './outgoing-message.js';
import { Preferences } from './preferences.js';

/** Ends digests by the link of a letter (RFC 8058), for whoever holds it. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly links: SealedLinks,
    private readonly preferences: Preferences,
  ) {}

  /** @throws PortalError `resource.not_found` for a token that the portal has not made */
  async run(token: string): Promise<void> {
    const accountId = this.links.open(token, DIGEST_LINK);
    if (accountId === null) throw new PortalError('resource.not_found');
    await this.preferences.endDigests(accountId);
  }
}
