import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from '../../support/caller.js';
import { filledIn } from '../../support/service-forms.js';
import { insertRow } from '../../support/rows.js';
import type { Lane } from '../shared/lane.js';
import type { Move, MoveOf, PublishedSlot } from './moves.js';
import { cardById } from './refuse.js';
import { service as serviceOf, type ServiceCode } from './reference-policy.js';
import type { World } from './world.js';

const REASON = '经核实，需要如此办理。';
/** What the holder must never see. */
export const INTERNAL = '内部备注：请勿告知申请人。';
const CITY = 'harbin';

/** Sends a move to the portal; one that is sent twice at once has two answers. */
export async function send(world: World, lane: Lane, move: Move): Promise<Answer[]> {
  if (move.what === 'submit') return submit(world, lane, move);
  return [await sendOnce(world, lane, move)];
}

async function submit(world: World, lane: Lane, move: MoveOf<'submit'>): Promise<Answer[]> {
  const { service, person, slot, agency, isTwice } = move;
  const documents = move.hasDocuments ? await handIn(lane, move.by, service) : [];
  const place = slot !== null ? { slotId: slot } : agency === null ? { city: CITY } : { agencyId: agency };
  const body = {
    ...{ service, ...place, details: filledIn(service), documents },
    ...(person !== null && { beneficiaryId: person }),
  };
  const key = randomUUID();
  const as = lane.guest.as(world.actor(move.by).person);
  const times = isTwice ? [1, 2] : [1];
  return Promise.all(times.map(() => as.post('/service-requests', body, { key })));
}

/** Files of the kinds that a service needs, as if they had been handed in. */
async function handIn(lane: Lane, accountId: string, service: ServiceCode): Promise<string[]> {
  const rows = (serviceOf(service).documents ?? []).map((kind) =>
    insertRow(lane.database, 'request_document', {
      ...{ accountId, service, kind, fileName: 'document.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
      ...{ sha256: randomBytes(32).toString('hex'), uploadedAt: new Date() },
    }),
  );
  return (await Promise.all(rows)).map(({ id }) => id);
}

function sendOnce(world: World, lane: Lane, move: Exclude<Move, { what: 'submit' }>): Promise<Answer> {
  const as = lane.guest.as(world.actor(move.by).person);
  switch (move.what) {
    case 'redeem': {
      const { service, companions, place } = move;
      const cardNumber = cardById(world.state, move.card).number;
      const body = { cardNumber, service, companions, ...(place !== null && { place }) };
      return as.post('/redemptions', body, { key: randomUUID() });
    }
    case 'hold':
      return as.post(`/slots/${move.slot}/holds`);
    case 'release':
      return as.delete(`/slots/${move.slot}/holds`);
    case 'join':
      return as.post(`/slots/${move.slot}/waiting-entries`);
    case 'leave':
      return as.post(`/waiting-entries/${move.entry}/leave`);
    case 'ask_renewal':
      return as.post('/me/card/renewals', { statement: REASON });
    case 'publish':
      return as.post('/slots', bodyOf(move.fields));
    case 'close': {
      const callOff = { reasonCode: 'no_capacity', reason: REASON };
      return as.post(`/slots/${move.slot}/close`, move.isCalledOff ? { callOff } : {});
    }
    case 'resize':
      return as.patch(`/slots/${move.slot}`, { capacity: move.capacity });
    case 'suspend':
    case 'reinstate':
    case 'revoke':
    case 'renew':
    case 'refuse_renewal':
      return as.post(`/cards/${move.card}/${move.what}`, { reason: REASON });
    default:
      return step(world, lane, move);
  }
}

function bodyOf({ startsAt, cancelUntil, ...fields }: PublishedSlot): object {
  const endsAt = new Date(startsAt + 1_800_000).toISOString();
  const times = { startsAt: new Date(startsAt).toISOString(), endsAt };
  return { ...fields, ...times, cancelUntil: new Date(cancelUntil).toISOString() };
}

type Step = Extract<Move, { request: string }>;

function step(world: World, lane: Lane, { what, by, request: id, to }: Step): Promise<Answer> {
  const as = lane.guest.as(world.actor(by).person);
  const at = `/service-requests/${id}`;
  switch (what) {
    case 'message':
      return as.post(`${at}/messages`, { text: '请问何时可以办理？' });
    case 'note':
      return as.post(`${at}/notes`, { text: INTERNAL });
    case 'rate':
      return as.post(`${at}/rate`, { score: 4 });
    case 'decline':
      return as.post(`${at}/decline`, { reasonCode: 'other', reason: REASON });
    case 'request_information':
    case 'provide':
    case 'answer_rating':
      return as.post(`${at}/${what}`, { text: REASON });
    case 'reassign':
      return as.post(`${at}/reassign`, { agencyId: to, reason: REASON });
    default:
      return as.post(`${at}/${what}`, {});
  }
}
