import { daysBetween } from '../days.mjs';
import { noPdf, pdf, png } from '../files.mjs';
import { expectThat } from '../unexpected.mjs';

const TRACK = 'engineering';
const TIER = 'C';
/** What is claimed: two criteria of the reference policy, of which the first supports the higher tier. */
const CLAIMS = [
  {
    criterion: 'C-PATENT-INCOME',
    statement: '以第一发明人取得授权发明专利六件，在省内转化到账一千二百万元。',
    facts: { grantedInventionPatents: 6, patentIncome: 1200 },
  },
  {
    criterion: 'D-OUTSTANDING-ENGINEER',
    statement: '已完成卓越工程师培养项目。',
    facts: { programmeCompleted: true, grantedInventionPatents: 6 },
  },
];
const APPLICATIONS = '/api/v1/accreditation-applications';

/** From claims to a card: the applicant, the reviewer and the approver, each with a part of it. */
export async function becomeHolder(portal, cast) {
  const { applicant, stranger } = cast;
  portal.chapter('The applicant claims and shows evidence');
  const application = await draft(portal, applicant);
  const at = `${APPLICATIONS}/${application.id}`;
  await portal.call(stranger, 'cannot see it', 'GET', at, { refused: [404, 'resource.not_found'] });
  await portal.call(applicant, 'submits without evidence', 'POST', `${at}/submit`, {
    refused: [422, 'application.incomplete'],
  });
  await handInEvidence(portal, applicant, application);
  await readAssessment(portal, applicant, at);
  await move(portal, applicant, at, 'submit', 'submitted');

  await review(portal, cast, at);
  const { noticeUntil } = await putOnNotice(portal, cast, at);
  await accredit(portal, cast, at, noticeUntil);
}

async function draft(portal, applicant) {
  const { items } = await portal.call(
    applicant,
    `reads what tier ${TIER} asks for`,
    'GET',
    `/api/v1/criteria?tier=${TIER}&track=${TRACK}`,
  );
  const [{ criterion: wanted }] = CLAIMS;
  expectThat(
    items.some(({ code }) => code === wanted),
    `the criterion ${wanted}, as the reference policy has it`,
    items.map(({ code }) => code),
  );
  return portal.call(applicant, 'drafts an application', 'POST', APPLICATIONS, {
    body: { track: TRACK, claims: CLAIMS },
  });
}

/** A file for each document that the claims still lack. */
async function handInEvidence(portal, applicant, { id, claims }) {
  const lacking = claims.flatMap(({ id: claimId, missingEvidence }) =>
    missingEvidence.map(({ code: kind }) => ({ claimId, kind })),
  );
  const handIn = (what, { claimId, kind }, file, more) =>
    portal.call(applicant, what, 'POST', `${APPLICATIONS}/${id}/evidence`, {
      form: formOf(claimId, kind, file),
      ...more,
    });
  await handIn('calls something a PDF that is none', lacking[0], noPdf, {
    refused: [422, 'evidence.type_refused'],
  });
  for (const [index, document] of lacking.entries()) {
    await handIn(`hands in: ${document.kind}`, document, index % 2 === 0 ? pdf : png);
  }
}

function formOf(claimId, kind, { type, extension, content }) {
  const form = new FormData();
  form.append('claimId', claimId);
  form.append('kind', kind);
  form.append('file', new Blob([content], { type }), `${kind}.${extension}`);
  return form;
}

async function readAssessment(portal, applicant, at) {
  const assessment = await portal.call(applicant, 'reads the assessment', 'GET', `${at}/assessment`);
  expectThat(assessment.suggested === TIER, `tier ${TIER} is suggested`, assessment);
}

async function review(portal, { reviewer }, at) {
  portal.chapter('The reviewer checks it');
  const { items } = await portal.call(
    reviewer,
    'looks into the queue',
    'GET',
    `${APPLICATIONS}?state=submitted&track=${TRACK}&limit=200`,
  );
  expectThat(
    items.some(({ id }) => at.endsWith(id)),
    'the application is in the queue',
    items.map(({ id }) => id),
  );
  await move(portal, reviewer, at, 'claim', 'in_review');
  const { claims } = await portal.call(reviewer, 'reads it', 'GET', at);
  for (const { id, kind } of claims[0].evidence) {
    const content = await portal.call(reviewer, `opens: ${kind.code}`, 'GET', `${at}/evidence/${id}`);
    expectThat(
      content.equals(pdf.content) || content.equals(png.content),
      'the file as it was handed in',
      `${content.length} other bytes`,
    );
  }
  await move(portal, reviewer, at, 'recommend', 'recommended', {
    tier: TIER,
    reason: '专利与转化到账材料齐全，符合条件。',
  });
  await portal.call(reviewer, 'may not publish what he or she reviewed', 'POST', `${at}/publish`, {
    refused: [403, 'access.forbidden'],
  });
}

async function putOnNotice(portal, { approver, guest, applicant }, at) {
  portal.chapter('The approver puts it on public notice');
  await move(portal, approver, at, 'publish', 'on_notice');
  const { items } = await portal.call(
    guest,
    'reads the public notices',
    'GET',
    '/api/v1/public-notices?limit=200',
  );
  const notice = items.find(({ name }) => name === applicant.name);
  expectThat(notice?.tier === TIER, `the notice of ${applicant.name} with tier ${TIER}`, items);
  const told = Object.keys(notice).sort().join(' ');
  expectThat(
    told === 'employer id name noticeUntil tier',
    'name, employer, tier and the last day alone, and by which id to object',
    notice,
  );
  await portal.call(approver, 'accredits before the notice is over', 'POST', `${at}/accredit`, {
    refused: [409, 'application.action_not_allowed'],
  });
  return notice;
}

async function accredit(portal, { approver, applicant, guest }, at, noticeUntil) {
  portal.chapter('The notice ends and the applicant is accredited');
  const { today } = await portal.call(guest, 'asks what day it is', 'GET', '/api/v1/demo/clock');
  const days = daysBetween(today, noticeUntil) + 1;
  await portal.call(
    approver,
    `moves the demo's clock ${days} days ahead`,
    'POST',
    '/api/v1/demo/clock/advance',
    {
      body: { days },
    },
  );
  const isAboutIt = ({ subjectId, text }) => at.endsWith(subjectId) && text.includes('notice');
  const isOver = ({ text }) => /has ended/.test(text);
  await portal.waitFor(
    applicant,
    'is told that the notice is over',
    '/api/v1/me/notifications',
    ({ items }) => items.filter(isAboutIt).find(isOver),
  );
  await move(portal, approver, at, 'accredit', 'accredited');
  const { items } = await portal.call(applicant, 'reads how it came to be', 'GET', `${at}/history`);
  expectThat(items.length >= 6, 'every step is in the history', items);
}

/** Takes one step of the lifecycle, which must have been offered to the caller before. */
async function move(portal, who, at, action, state, body) {
  const { actions } = await portal.call(who, `is offered to ${action}`, 'GET', at);
  expectThat(actions.includes(action), `${action} is among the actions offered`, actions);
  const moved = await portal.call(who, `takes the step: ${action}`, 'POST', `${at}/${action}`, { body });
  expectThat(moved.state === state, `the application is ${state}`, moved.state);
}
