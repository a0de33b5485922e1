import { randomBytes } from 'node:crypto';

/** The demo's published password; a portal with other accounts takes them from the environment. */
const PASSWORD = process.env.TOUR_PASSWORD || 'longjiang-demo-2026';

const DEMO = {
  reviewer: process.env.TOUR_REVIEWER || 'reviewer@demo.example',
  approver: process.env.TOUR_APPROVER || 'approver@demo.example',
  hospital: process.env.TOUR_HOSPITAL || 'hospital@demo.example',
  school: process.env.TOUR_SCHOOL || 'school@demo.example',
  airport: process.env.TOUR_AIRPORT || 'airport@demo.example',
  stranger: process.env.TOUR_STRANGER || 'holder@demo.example',
};

/** Who does what: a new person who will be a holder, the demo's staff, and somebody who should see nothing. */
export async function chooseCast(portal) {
  portal.chapter('Who takes part');
  const mark = randomBytes(3).toString('hex');
  const cast = {
    guest: { is: 'anybody' },
    applicant: {
      is: 'applicant',
      email: `tour-${mark}@demo.example`,
      password: `tour of longjiang ${mark}`,
      // Named for the part that is played; the mark tells one tour from another.
      name: `演示申请人 ${mark}`,
      employer: `演示单位 ${mark}`,
    },
  };
  for (const [is, email] of Object.entries(DEMO)) {
    cast[is] = { is, email, password: PASSWORD };
    await signIn(portal, cast[is]);
  }
  return cast;
}

/** Signs somebody in; from then on his or her calls carry the token. */
export async function signIn(portal, person) {
  const { email, password } = person;
  const { user, accessToken } = await portal.call(person, 'signs in', 'POST', '/api/v1/auth/login', {
    body: { email, password },
  });
  Object.assign(person, { token: accessToken, agency: user.agency });
}
