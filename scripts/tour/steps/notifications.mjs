/** Everybody was told: the holder of each request, the agency of what was asked of it. */
export async function readNotifications(portal, { applicant: holder, hospital, school }, requests) {
  portal.chapter('Everybody was told');
  const path = '/api/v1/me/notifications?limit=200';
  const about = (items, id) => items.find(({ subjectId }) => subjectId === id);
  const newest = await portal.waitFor(holder, 'was told of each request', path, ({ items }) =>
    requests.every(({ id }) => about(items, id)) ? about(items, requests.at(-1).id) : undefined,
  );
  const [booking, schoolCase] = requests;
  await portal.waitFor(hospital, 'was told of the booking', path, ({ items }) => about(items, booking.id));
  await portal.waitFor(school, 'was told of the case', path, ({ items }) => about(items, schoolCase.id));
  await portal.call(holder, 'has read it', 'POST', `/api/v1/me/notifications/${newest.id}/read`);
}
