import { expectThat } from '../unexpected.mjs';
import { handInDocuments, tryProgram } from './documents.mjs';
import { hasReason, rateOnce, REQUESTS, step, submit } from './requests.mjs';

const SERVICE = 'EDU-ENROL';

/** A case: the school authority works on it, asks the holder something, and finds a place for the child. */
export async function enrolChild(portal, { applicant: holder, school, hospital }, { child }) {
  portal.chapter('A case: the school authority finds a school for the child');
  const service = await portal.call(
    holder,
    'reads which documents and details it takes',
    'GET',
    `/api/v1/services/${SERVICE}`,
  );
  const { items: agencies } = await portal.call(
    holder,
    'looks who does it in Harbin',
    'GET',
    `/api/v1/agencies?service=${SERVICE}&city=harbin`,
  );
  const agency = agencies.find(({ id }) => id === school.agency.id);
  expectThat(agency, `${school.agency.name} is on the list`, agencies);

  const wish = { service: SERVICE, agencyId: agency.id, beneficiaryId: child.id };
  await tryProgram(portal, holder, SERVICE, 'household_register');
  const missing = await portal.call(holder, 'asks without any document', 'POST', REQUESTS, {
    body: wish,
    refused: [422, 'request.not_eligible'],
  });
  hasReason(missing, 'documents_missing');
  const documents = await handInDocuments(portal, holder, service, 'child');
  const bare = await portal.call(holder, 'asks with the form left empty', 'POST', REQUESTS, {
    body: { ...wish, documents },
    refused: [422, 'request.details_invalid'],
  });
  expectThat(
    bare.errors.every(({ code }) => code === 'missing'),
    'every field that is missing',
    bare.errors,
  );
  const request = await submit(portal, holder, 'asks for a place', {
    ...wish,
    details: { stage: 'primary', district: '南岗区', firstSchool: '演示小学' },
    documents,
  });
  await portal.call(hospital, 'has no part in it', 'GET', `${REQUESTS}/${request.id}`, {
    refused: [404, 'resource.not_found'],
  });
  await step(portal, school, request, 'accept', 'accepted');
  await step(portal, school, request, 'start', 'in_progress');
  await step(portal, school, request, 'request_information', 'awaiting_holder', { text: '请补充居住地址。' });
  await step(portal, holder, request, 'provide', 'in_progress', { text: '哈尔滨市（演示地址）。' });
  await step(portal, school, request, 'fulfil', 'fulfilled', { outcome: '已安排入学。' });
  const { items: messages } = await portal.call(
    holder,
    'reads what was said',
    'GET',
    `${REQUESTS}/${request.id}/messages`,
  );
  expectThat(messages.length === 2, 'a question and an answer', messages);
  await rateOnce(portal, holder, request, 4);
  return request;
}
