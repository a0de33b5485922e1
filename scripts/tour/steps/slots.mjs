import { addDays, atHour } from '../days.mjs';
import { expectThat } from '../unexpected.mjs';

/** An agency offers a slot on a day, and the holder finds it among those on offer. */
export async function offerSlot(portal, { holder, clerk }, service, day) {
  const published = await portal.call(clerk, 'offers a slot', 'POST', '/api/v1/slots', {
    body: {
      service,
      ...{ startsAt: atHour(day, 10), endsAt: atHour(day, 11), cancelUntil: atHour(addDays(day, -1), 10) },
      ...{ capacity: 2, confirmsAtOnce: false },
    },
  });
  return findSlot(portal, holder, published.id, { service, day });
}

/** The slot among those on offer, page by page. */
async function findSlot(portal, holder, id, { service, day }) {
  const query = `service=${service}&city=harbin&from=${day}&to=${day}&limit=200`;
  for (let cursor = ''; cursor !== null;) {
    const page = await portal.call(holder, 'looks for a slot', 'GET', `/api/v1/slots?${query}${cursor}`);
    const slot = page.items.find((one) => one.id === id);
    if (slot) return slot;
    cursor = page.nextCursor && `&cursor=${page.nextCursor}`;
  }
  return expectThat(false, `the slot ${id} is on offer`, 'it is not');
}
