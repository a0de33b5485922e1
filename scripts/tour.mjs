import { readDescription } from './tour/description.mjs';
import { Portal } from './tour/portal.mjs';
import { Unexpected } from './tour/unexpected.mjs';
import { chooseCast } from './tour/cast.mjs';
import { becomeHolder } from './tour/steps/accreditation.mjs';
import { bookCheckup } from './tour/steps/booking.mjs';
import { lookAtCard } from './tour/steps/card.mjs';
import { enrolChild } from './tour/steps/case.mjs';
import { readNotifications } from './tour/steps/notifications.mjs';
import { useAirportLounge } from './tour/steps/pass.mjs';
import { openAccount } from './tour/steps/registration.mjs';

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

  description.refuseUndescribed();
  console.log(`\nThe tour is over: ${portal.calls} calls in ${(performance.now() / 1000).toFixed(1)} s.`);
}

try {
  await tour();
} catch (error) {
  if (!(error instanceof Unexpected)) throw error;
  console.error(`\nThe tour ends here. ${error.message}`);
  process.exitCode = 1;
}
