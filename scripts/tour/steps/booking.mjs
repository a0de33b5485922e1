import { addDays } from '../days.mjs';
import { expectThat } from '../unexpected.mjs';
import { hasReason, rateOnce, REQUESTS, step, submit } from './requests.mjs';
import { offerSlot } from './slots.mjs';

const SERVICE = 'MED-CHECKUP';

/** A booking: the hospital offers a slot, the holder takes it for the spouse, and the spouse is examined. */
export async function bookCheckup(
  portal,
  { applicant: holder, hospital, stranger, guest },
  { spouse, child },
) {
  portal.chapter('A booking: the hospital offers a health examination, the holder books it for the spouse');
  const { today } = await portal.call(guest, 'asks what day it is', 'GET', '/api/v1/demo/clock');
  const day = addDays(today, 5);
  const slot = await offerSlot(portal, { holder, clerk: hospital }, SERVICE, day);
  const wish = { service: SERVICE, slotId: slot.id };

  const refusal = await portal.call(holder, 'asks for the child, who cannot have it', 'POST', REQUESTS, {
    body: { ...wish, beneficiaryId: child.id },
    refused: [422, 'request.not_eligible'],
  });
  hasReason(refusal, 'relation_not_served');

  const request = await submit(portal, holder, 'books it for the spouse', {
    ...wish,
    beneficiaryId: spouse.id,
    details: { package: 'cardiac', fasting: true, note: '上午到院' },
  });
  expectThat(request.state === 'submitted', 'a booking that waits for the hospital', request.state);
  const again = await portal.call(holder, 'asks for a second one in the year', 'POST', REQUESTS, {
    body: { ...wish, beneficiaryId: spouse.id },
    refused: [422, 'request.not_eligible'],
  });
  hasReason(again, 'quota_used_up');
  await portal.call(stranger, 'cannot see it', 'GET', `${REQUESTS}/${request.id}`, {
    refused: [404, 'resource.not_found'],
  });

  await step(portal, hospital, request, 'accept', 'confirmed');
  await step(portal, hospital, request, 'check_in', 'checked_in');
  await step(portal, hospital, request, 'fulfil', 'fulfilled', { outcome: '体检完成，报告三日内可取。' });
  await rateOnce(portal, holder, request, 5);
  return request;
}
