import { Inject, Injectable } from '@nestjs/common';
import { calendarFile, type CalendarEvent } from '#domain/requests/calendar-file.js';
import { isLive } from '#domain/requests/states.js';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { Locale } from '#domain/shared/localized.js';
import type { Actor } from '#database/actor.js';
import { AgencyRow } from '#database/entities/agency.js';
import { SlotRow } from '#database/entities/slot.js';
import { Transactions } from '#database/transactions.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { PortalError } from '../errors/portal-error.js';
import { Policies } from '../policy/policies.js';
import { findVisible } from './get-request.js';

/** A booking as a file for calendars. Nothing is in it but the service's name, the time and the place. */
@Injectable()
export class GetRequestCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @throws PortalError `resource.not_found`, also for a request that is no booking */
  async run(actor: Actor, id: string, locale: Locale): Promise<string> {
    await this.policies.ready();
    return this.transactions.run(actor, async (tx) => {
      const request = await findVisible(tx.manager, actor, id);
      if (request.slotId === null) throw new PortalError('resource.not_found');
      const slot = await tx.manager.findOneByOrFail(SlotRow, { id: request.slotId });
      const agency = await tx.manager.findOneByOrFail(AgencyRow, { id: request.agencyId });
      const { services } = await this.policies.version(request.policyVersion);
      const { publicUrl } = this.configuration;
      return calendarFile({
        // A UUID needs no host beside it to be one of a kind (RFC 7986, 5.3), and stays when the portal moves.
        uid: id,
        // Either grows with each change of the booking or of its slot, and neither shrinks.
        sequence: request.version + slot.version - 2,
        stampedAt: tx.now,
        startsAt: slot.startsAt,
        endsAt: slot.endsAt,
        status: statusOf(request.state),
        summary: services.get(request.service)?.name[locale] ?? request.service,
        location: [agency.name[locale], agency.address[locale]].join(locale === 'en' ? ', ' : '，'),
        url: publicUrl === '' ? null : new URL(`/requests/${id}`, publicUrl).href,
      });
    });
  }
}

function statusOf(state: RequestState): CalendarEvent['status'] {
  if (state === 'submitted') return 'TENTATIVE';
  return isLive(state) || state === 'fulfilled' ? 'CONFIRMED' : 'CANCELLED';
}
