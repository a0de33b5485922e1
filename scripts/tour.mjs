import { readDescription } from './tour/description.mjs';
import { Portal } from './tour/portal.mjs';
import { expectThat, Unexpected } from './tour/unexpected.mjs';
import { chooseCast } from './tour/cast.mjs';
import { becomeHolder } from './tour/steps/accreditation.mjs';
import { bookCheckup } from './tour/steps/booking.mjs';
import { lookAtCard } from './tour/steps/card.mjs';
import { enrolChild } from './tour/steps/case.mjs';
import { readNotifications } from './tour/steps/notifications.mjs';
import { useOtherServices } from './tour/steps/other-services.mjs';
import { useAirportLounge } from './tour/steps/pass.mjs';
import { openAccount, openAccountFromAbroad } from './tour/steps/registration.mjs';

const SERVICES = 24;
/** For foreign nationals only, and not with an apartment. */
const COLLEAGUES = ['FAM-FOREIGN', 'HOU-SUBSIDY'];
const url = process.env.PORTAL_URL || 'http://localhost:3000';

/** The main job from one end to the other, over nothing but HTTP, as the people who do it. */
async function tour() {
  console.log(`The tour of ${url}`);
  const description = await readDescription(url);
  const portal = new Portal(url, description);
  const cast = await chooseCast(portal);

  const family = await openAccount(portal, cast);
  await becomeHolder(portal, cast);
  const card = await lookAtCard(portal, cast);
  const requests = [
    await bookCheckup(portal, cast, family),
    await enrolChild(portal, cast, family),
    await useAirportLounge(portal, cast, card),
  ];
  await readNotifications(portal, cast, requests);
  await useTheRest(portal, cast, family, card, requests);

  description.refuseUndescribed();
  console.log(`\nThe tour is over: ${portal.calls} calls in ${(performance.now() / 1000).toFixed(1)} s.`);
}

/** Every other service; those that one person cannot have as well, a colleague from abroad asks for. */
async function useTheRest(portal, cast, family, card, requests) {
  const { guest, applicant: holder, colleague, staff } = cast;
  portal.chapter('Every other service, from request to rating');
  const { items } = await portal.call(guest, 'reads the catalogue', 'GET', '/api/v1/services');
  const codes = items.map(({ code }) => code);
  const had = requests.map(({ service }) => service);
  const rest = codes.filter((code) => !had.includes(code) && !COLLEAGUES.includes(code));
  const others = await useOtherServices(portal, { holder, staff, family, card }, rest);

  await openAccountFromAbroad(portal, cast);
  await becomeHolder(portal, { ...cast, applicant: colleague });
  portal.chapter('The services for which the colleague came');
  const theirs = await useOtherServices(portal, { holder: colleague, staff }, COLLEAGUES);
  const given = new Set([...requests, ...others, ...theirs].map(({ service }) => service));
  expectThat(given.size === SERVICES && codes.length === SERVICES, `${SERVICES} services given`, [...given]);
}

try {
  await tour();
} catch (error) {
  if (!(error instanceof Unexpected)) throw error;
  console.error(`\nThe tour ends here. ${error.message}`);
  process.exitCode = 1;
}
