import { randomUUID } from 'node:crypto';
import { addDays } from '../days.mjs';
import { fillIn } from '../fill-in.mjs';
import { expectThat } from '../unexpected.mjs';
import { handInDocuments } from './documents.mjs';
import { rate, REQUESTS, step } from './requests.mjs';
import { offerSlot } from './slots.mjs';

/** For whom each service is asked on the tour; where nobody is named, for the holder. */
const FOR = {
  'EDU-KINDERGARTEN': 'toddler',
  'EDU-TRANSFER': 'child',
  'EDU-COUNSEL': 'child',
  'MED-FASTTRACK': 'parent',
  'MED-ADMISSION': 'child',
  'TRA-VEHICLE': 'spouse',
  'HOU-FUND': 'spouse',
  'FAM-SPOUSEJOB': 'spouse',
  'FAM-RESIDENCE': 'parent',
  'CUL-VENUE': 'child',
  'BIZ-WINDOW': 'spouse',
};
const WAYS = { booking: book, case: workOn, pass: redeem };

/** All services that nobody has had yet, each from request to rating. Answers the requests. */
export async function useOtherServices(portal, { holder, staff, family = {}, card }, codes) {
  const { today } = await portal.call(holder, 'asks what day it is', 'GET', '/api/v1/demo/clock');
  const requests = [];
  for (const code of codes) {
    const service = await portal.call(holder, `reads about ${code}`, 'GET', `/api/v1/services/${code}`);
    const clerk = staff.find(({ kind }) => service.agencyKinds.some((one) => one.code === kind));
    expectThat(clerk, `somebody of the demo gives ${code}`, service.agencyKinds);
    const person = family[FOR[code]];
    const around = { holder, clerk, service, person, card, today, details: fillIn(service.details, today) };
    const request = await WAYS[service.mode](portal, around);
    await rate(portal, holder, request, 5);
    requests.push(request);
  }
  return requests;
}

/** What is asked for whom, with what is filled in and handed in. */
async function bodyOf(portal, { holder, service, person, details }) {
  return {
    ...{ service: service.code, details },
    ...(person && { beneficiaryId: person.id }),
    documents: await handInDocuments(portal, holder, service, person?.relation),
  };
}

async function ask(portal, { holder, service }, body) {
  const request = await portal.call(holder, `asks for: ${service.name}`, 'POST', REQUESTS, { body });
  expectThat(request.state === 'submitted', 'a request that waits for its agency', request.state);
  return request;
}

async function book(portal, around) {
  const { clerk, service, today } = around;
  const slot = await offerSlot(portal, around, service.code, addDays(today, 6));
  const request = await ask(portal, around, { ...(await bodyOf(portal, around)), slotId: slot.id });
  await step(portal, clerk, request, 'accept', 'confirmed');
  await step(portal, clerk, request, 'check_in', 'checked_in');
  return step(portal, clerk, request, 'fulfil', 'fulfilled', { outcome: '已办理。' });
}

async function workOn(portal, around) {
  const { clerk } = around;
  const body = { ...(await bodyOf(portal, around)), agencyId: clerk.agency.id };
  const request = await ask(portal, around, body);
  for (const { id, kind } of request.documents) {
    await portal.call(clerk, `opens: ${kind.name}`, 'GET', `${REQUESTS}/${request.id}/documents/${id}`);
  }
  await step(portal, clerk, request, 'accept', 'accepted');
  await step(portal, clerk, request, 'start', 'in_progress');
  return step(portal, clerk, request, 'fulfil', 'fulfilled', { outcome: '已办结。' });
}

async function redeem(portal, { clerk, service, card, details }) {
  const place = `演示地点 ${randomUUID().slice(0, 8)}`;
  const request = await portal.call(clerk, `redeems: ${service.name}`, 'POST', '/api/v1/redemptions', {
    body: { cardNumber: card.number, service: service.code, place, details },
  });
  expectThat(request.state === 'redeemed', 'a pass that is redeemed', request.state);
  return request;
}
