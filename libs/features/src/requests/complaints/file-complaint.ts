import { Injectable } from '@nestjs/common';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { WorkingCalendar } from '#domain/calendar/working-days.js';
import { OPEN_COMPLAINTS } from '#domain/complaints/lifecycle.js';
import { complainUntil, COMPLAINT_LIMITS, complaintDueOn } from '#domain/complaints/time-limits.js';
import { requestLifecycle } from '#domain/requests/lifecycle.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { nextState } from '#domain/shared/lifecycle.js';
import { In } from 'typeorm';
import { AgencyRow } from '#database/entities/agency.js';
import { CardVerificationRow } from '#database/entities/card-verification.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import type { SignedIn } from '../../accounts/find-session.js';
import { LOOKS_AT_ME } from '../../audit/looks-at-me.js';
import { heldCalendarOf } from '../../calendar/working-calendar-of.js';
import { PortalError } from '../../errors/portal-error.js';
import { findVisible } from '../get-request.js';
import { refusedTransition } from '../refused-transition.js';
import { conditionsOf, rolesTowards } from '../request-details.js';
import type { ComplaintDetails } from './complaint-details.js';
import { detailsOf } from './get-complaint.js';

/** What somebody complains about. The day of what an agency did is told by whoever complains. */
export type ComplaintSubject =
  | { readonly requestId: string }
  | { readonly agencyId: string; readonly happenedOn: IsoDate }
  | { readonly revealId: string }
  | { readonly verificationId: string };

type About = Pick<
  ComplaintRow,
  'about' | 'requestId' | 'agencyId' | 'revealId' | 'verificationId' | 'lookedBy' | 'happenedOn'
>;
const NOTHING = {
  ...{ requestId: null, agencyId: null, revealId: null, verificationId: null },
  lookedBy: null,
} as const;

/** Complains to the service office, within the time in which one may. */
@Injectable()
export class FileComplaint {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @throws PortalError `resource.not_found` for what is not there or not one's own, `complaint.card_required`,
   *   `complaint.not_yet`, `complaint.too_late`, `complaint.one_open`
   */
  async run({ actor }: SignedIn, subject: ComplaintSubject, text: string): Promise<ComplaintDetails> {
    return this.transactions.run(actor, async (tx) => {
      const calendar = await heldCalendarOf(tx);
      const about = await aboutOf(tx, actor.accountId, subject);
      refuseTooLate(tx, about.happenedOn, calendar);
      await refuseSecond(tx, actor.accountId, about);
      const { identifiers } = await tx.manager.insert(ComplaintRow, {
        ...{ complainantId: actor.accountId, ...about, text, state: 'filed', filedAt: tx.now },
        ...{ stepBeganOn: tx.today, dueOn: complaintDueOn('filed', tx.today, calendar)?.day ?? null },
      });
      const id = identifiers[0]?.['id'] as string;
      await tx.record({
        type: 'complaint.filed',
        subjectType: 'complaint',
        subjectId: id,
        data: { about: about.about, agencyId: about.agencyId },
      });
      return detailsOf(tx, await tx.manager.findOneByOrFail(ComplaintRow, { id }));
    });
  }
}

async function aboutOf(tx: Transaction, accountId: string, subject: ComplaintSubject): Promise<About> {
  if ('requestId' in subject) return aboutRequest(tx, subject.requestId);
  if ('agencyId' in subject) return aboutAgency(tx, subject);
  if ('verificationId' in subject) return aboutVerification(tx, accountId, subject.verificationId);
  return aboutLook(tx, accountId, subject.revealId);
}

/** One may complain about what is under way; about what has ended the time runs from its end. */
async function aboutRequest(tx: Transaction, requestId: string): Promise<About> {
  const request = await findVisible(tx.manager, tx.actor, requestId);
  const next = nextState(requestLifecycle(request.mode), {
    state: request.state,
    action: 'complain',
    roles: rolesTowards(request, tx.actor),
    conditions: conditionsOf(request, null, tx.now),
  });
  if (!next.allowed) throw refusedTransition(next, null);
  const happenedOn = request.endedAt === null ? tx.today : shanghaiDay(request.endedAt);
  return { ...NOTHING, about: 'request', requestId, agencyId: request.agencyId, happenedOn };
}

async function aboutAgency(
  tx: Transaction,
  { agencyId, happenedOn }: { agencyId: string; happenedOn: IsoDate },
): Promise<About> {
  const isHolder = tx.actor.kind === 'account' && tx.actor.roles.includes('holder');
  if (!isHolder) throw new PortalError('complaint.card_required');
  if (!(await tx.manager.existsBy(AgencyRow, { id: agencyId }))) throw new PortalError('resource.not_found');
  if (happenedOn > tx.today) throw new PortalError('complaint.not_yet');
  return { ...NOTHING, about: 'agency', agencyId, happenedOn };
}

/** Whose data it was sees that there was a look and not whose; the row tells more, so its own sight does not reach it. */
async function aboutLook(tx: Transaction, accountId: string, revealId: string): Promise<About> {
  const look = await tx.seeingAll(() =>
    tx.manager
      .createQueryBuilder(PersonalDataRevealRow, 'reveal')
      .where({ id: revealId })
      .andWhere(LOOKS_AT_ME, { me: accountId })
      .getOne(),
  );
  if (look === null) throw new PortalError('resource.not_found');
  const { revealedOn: happenedOn, revealedBy: lookedBy } = look;
  return { ...NOTHING, about: 'look', revealId, lookedBy, happenedOn };
}

/** A look of an agency at one's own card: the agency can be asked, and whoever looked does not decide. */
async function aboutVerification(tx: Transaction, holderId: string, verificationId: string): Promise<About> {
  const look = await tx.manager.findOneBy(CardVerificationRow, { id: verificationId, holderId });
  if (look === null) throw new PortalError('resource.not_found');
  const { agencyId, verifiedBy: lookedBy } = look;
  const happenedOn = shanghaiDay(look.readAt ?? look.verifiedAt);
  return { ...NOTHING, about: 'verification', verificationId, agencyId, lookedBy, happenedOn };
}

function refuseTooLate({ today }: Transaction, happenedOn: IsoDate, calendar: WorkingCalendar): void {
  if (today <= complainUntil(happenedOn, calendar)) return;
  throw new PortalError('complaint.too_late', { parameters: { days: COMPLAINT_LIMITS.fileWithin } });
}

async function refuseSecond(
  tx: Transaction,
  complainantId: string,
  { about, requestId, agencyId, revealId, verificationId }: About,
): Promise<void> {
  const same = {
    request: { requestId },
    agency: { about, agencyId },
    look: { revealId },
    verification: { verificationId },
  }[about];
  const where = { complainantId, state: In([...OPEN_COMPLAINTS]) };
  const isThere = await tx.manager
    .createQueryBuilder(ComplaintRow, 'complaint')
    .where({ ...where, ...same })
    .getExists();
  if (isThere) throw new PortalError('complaint.one_open');
}
