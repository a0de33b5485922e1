import { randomBytes } from 'node:crypto';

/** The demo's published password; a portal with other accounts takes them from the environment. */
const PASSWORD = process.env.TOUR_PASSWORD || 'longjiang-demo-2026';

const DEMO = {
  reviewer: process.env.TOUR_REVIEWER || 'reviewer@demo.example',
  approver: process.env.TOUR_APPROVER || 'approver@demo.example',
  stranger: process.env.TOUR_STRANGER || 'holder@demo.example',
};

/** Who stands at the counter of each kind of agency. */
const COUNTERS = {
  airport: process.env.TOUR_AIRPORT || 'airport@demo.example',
  bank: process.env.TOUR_BANK || 'bank@demo.example',
  exit_entry: process.env.TOUR_EXIT_ENTRY || 'exit-entry@demo.example',
  government_window: process.env.TOUR_GOVERNMENT_WINDOW || 'window@demo.example',
  hospital: process.env.TOUR_HOSPITAL || 'hospital@demo.example',
  housing_bureau: process.env.TOUR_HOUSING_BUREAU || 'housing@demo.example',
  hr_bureau: process.env.TOUR_HR_BUREAU || 'employment@demo.example',
  railway: process.env.TOUR_RAILWAY || 'railway@demo.example',
  school_authority: process.env.TOUR_SCHOOL || 'school@demo.example',
  technology_transfer: process.env.TOUR_TECHNOLOGY_TRANSFER || 'technology@demo.example',
  traffic_police: process.env.TOUR_TRAFFIC_POLICE || 'traffic@demo.example',
  transit: process.env.TOUR_TRANSIT || 'transit@demo.example',
  venue: process.env.TOUR_VENUE || 'venue@demo.example',
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
    colleague: {
      is: 'colleague',
      email: `tour-${mark}-colleague@demo.example`,
      password: `tour of longjiang ${mark}`,
      name: `演示外籍专家 ${mark}`,
      employer: `演示单位 ${mark}`,
      // A passport's number has three digits at least.
      passport: `TOUR${String(Number.parseInt(mark, 16)).padStart(8, '0')}`,
    },
  };
  for (const [is, email] of Object.entries(DEMO)) {
    cast[is] = { is, email, password: PASSWORD };
    await signIn(portal, cast[is]);
  }
  const staff = Object.entries(COUNTERS).map(([kind, email]) => ({
    ...{ is: kind.split('_')[0], kind, email, password: PASSWORD },
  }));
  await Promise.all(staff.map((clerk) => signIn(portal, clerk)));
  const at = (kind) => staff.find((one) => one.kind === kind);
  return { ...cast, staff, hospital: at('hospital'), school: at('school_authority'), airport: at('airport') };
}

/** Signs somebody in; from then on his or her calls carry the token. */
export async function signIn(portal, person) {
  const { email, password } = person;
  const { user, accessToken } = await portal.call(person, 'signs in', 'POST', '/api/v1/auth/login', {
    body: { email, password },
  });
  Object.assign(person, { token: accessToken, agency: user.agency });
}
