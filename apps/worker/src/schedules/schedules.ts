import { Inject, Injectable } from '@nestjs/common';
import { TellCredentialEnds } from '#features/agencies/clients/tell-credential-ends.js';
import { SettleSlots } from '#features/agencies/settle-slots.js';
import { BreakPromises } from '#features/accreditation/break-promises.js';
import { EndNotices } from '#features/accreditation/end-notices.js';
import { EscalateOverdue } from '#features/accreditation/escalate-overdue.js';
import { RemoveFiles } from '#features/accreditation/remove-files.js';
import { ForgetOld } from '#features/audit/forget-old.js';
import { EscalateComplaints } from '#features/requests/complaints/escalate-complaints.js';
import { ExpireCards } from '#features/cards/expire-cards.js';
import { RemindRenewals } from '#features/cards/remind-renewals.js';
import { DiscardImport } from '#features/imports/discard-import.js';
import { PortalError } from '#features/errors/portal-error.js';
import { EndBlockedBookings } from '#features/requests/end-blocked-bookings.js';
import { CallOffBookings } from '#features/requests/call-off-bookings.js';
import { MakeDigests } from '#features/notifications/make-digests.js';
import { EscalateRequests } from '#features/requests/escalate-requests.js';
import { ExpireRequests } from '#features/requests/expire-requests.js';
import { RemindBookings } from '#features/requests/remind-bookings.js';
import { TakeBackDocument } from '#features/requests/take-back-document.js';
import { LOGGER, type Logger } from '#platform/logger.js';

/** Things that time moves: which are due, and how one of them is moved. Moving one twice does nothing. */
interface Schedule {
  readonly name: string;
  readonly due: () => Promise<readonly string[]>;
  readonly move: (id: string) => Promise<void>;
}

/** Moves what time moves. Each item is a transaction of its own: one that fails stops none of the others. */
@Injectable()
export class Schedules {
  private readonly schedules: readonly Schedule[];

  constructor(
    breakPromises: BreakPromises,
    callOffBookings: CallOffBookings,
    discardImport: DiscardImport,
    endBlockedBookings: EndBlockedBookings,
    endNotices: EndNotices,
    escalateComplaints: EscalateComplaints,
    escalateOverdue: EscalateOverdue,
    escalateRequests: EscalateRequests,
    expireCards: ExpireCards,
    expireRequests: ExpireRequests,
    remindRenewals: RemindRenewals,
    remindBookings: RemindBookings,
    settleSlots: SettleSlots,
    makeDigests: MakeDigests,
    removeFiles: RemoveFiles,
    takeBackDocument: TakeBackDocument,
    tellCredentialEnds: TellCredentialEnds,
    private readonly forgetOld: ForgetOld,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.schedules = [
      { name: 'break-promises', due: () => breakPromises.due(), move: (id) => breakPromises.break(id) },
      {
        name: 'discard-old-imports',
        due: () => discardImport.due(),
        move: (id) => discardImport.discardOld(id),
      },
      {
        name: 'end-blocked-bookings',
        due: () => endBlockedBookings.due(),
        move: (id) => endBlockedBookings.end(id),
      },
      { name: 'end-notices', due: () => endNotices.due(), move: (id) => endNotices.end(id) },
      {
        name: 'escalate-overdue',
        due: () => escalateOverdue.due(),
        move: (id) => escalateOverdue.escalate(id),
      },
      {
        name: 'escalate-complaints',
        due: () => escalateComplaints.due(),
        move: (id) => escalateComplaints.escalate(id),
      },
      {
        name: 'escalate-requests',
        due: () => escalateRequests.due(),
        move: (id) => escalateRequests.escalate(id),
      },
      { name: 'expire-cards', due: () => expireCards.due(), move: (id) => expireCards.expire(id) },
      { name: 'expire-requests', due: () => expireRequests.due(), move: (id) => expireRequests.expire(id) },
      {
        name: 'remind-renewals',
        due: () => remindRenewals.due(),
        move: (id) => remindRenewals.remind(id),
      },
      {
        name: 'call-off-bookings',
        due: () => callOffBookings.due(),
        move: (id) => callOffBookings.callOff(id),
      },
      {
        name: 'tell-credential-ends',
        due: () => tellCredentialEnds.due(),
        move: (id) => tellCredentialEnds.tell(id),
      },
      { name: 'settle-slots', due: () => settleSlots.due(), move: (id) => settleSlots.settle(id) },
      { name: 'remind-bookings', due: () => remindBookings.due(), move: (id) => remindBookings.remind(id) },
      { name: 'make-digests', due: () => makeDigests.due(), move: (id) => makeDigests.make(id) },
      { name: 'remove-files', due: () => removeFiles.due(), move: (id) => removeFiles.remove(id) },
      {
        name: 'remove-import-files',
        due: () => discardImport.withFiles(),
        move: (id) => discardImport.removeFile(id),
      },
      {
        name: 'remove-waiting-documents',
        due: () => takeBackDocument.due(),
        move: (id) => takeBackDocument.forget(id),
      },
    ];
  }

  /** One round over everything that is due; answers how many items were moved. */
  async run(): Promise<number> {
    let moved = 0;
    for (const schedule of this.schedules) {
      for (const id of await schedule.due()) moved += (await this.move(schedule, id)) ? 1 : 0;
    }
    return moved;
  }

  /** Drops what is kept for a while only. */
  tidy(): Promise<void> {
    return this.forgetOld.run();
  }

  private async move(schedule: Schedule, id: string): Promise<boolean> {
    try {
      await schedule.move(id);
      return true;
    } catch (error) {
      // Somebody was faster and moved it elsewhere: that is no failure.
      if (error instanceof PortalError && error.kind === 'conflict') return false;
      this.logger.error({ schedule: schedule.name, id, err: error }, 'an item of a schedule failed');
      return false;
    }
  }
}
