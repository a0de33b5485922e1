import { expectThat } from '../unexpected.mjs';
import { hasReason, rateOnce } from './requests.mjs';

const SERVICE = 'TRA-AIRPORT';
const REDEMPTIONS = '/api/v1/redemptions';

/** A pass: the counter at the airport reads the card and redeems one use on the spot. */
export async function useAirportLounge(portal, { applicant: holder, airport }, card) {
  portal.chapter('A pass: the counter at the airport reads the card');
  const before = await remaining(portal, holder);
  await portal.call(airport, 'mistypes the card number', 'POST', REDEMPTIONS, {
    body: { cardNumber: withLastDigitChanged(card.number), service: SERVICE },
    refused: [422, 'redemption.card_unknown'],
  });
  const refusal = await portal.call(
    airport,
    'lets in a companion, whom tier C has not',
    'POST',
    REDEMPTIONS,
    {
      body: { cardNumber: card.number, service: SERVICE, companions: 1 },
      refused: [422, 'request.not_eligible'],
    },
  );
  hasReason(refusal, 'companions_too_many');
  const request = await portal.call(airport, 'redeems one use', 'POST', REDEMPTIONS, {
    body: { cardNumber: card.number, service: SERVICE, details: { flight: 'CZ6201' } },
  });
  expectThat(request.state === 'redeemed', 'a pass that is redeemed', request.state);
  const after = await remaining(portal, holder);
  expectThat(after === before - 1, `${before - 1} uses left`, after);
  await rateOnce(portal, holder, request, 5);
  return request;
}

async function remaining(portal, holder) {
  const path = `/api/v1/me/eligibility/${SERVICE}`;
  const answer = await portal.call(holder, 'reads how many uses are left', 'GET', path);
  return answer.remaining;
}

function withLastDigitChanged(number) {
  return number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}
