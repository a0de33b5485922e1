import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { POLICY_VERSION, type Agency, type Card, type People, type Person } from './people.js';
import type { TestDatabase } from './database.js';
import { bornYearsAgo, hours } from './days.js';
import { residentIdentityNumber } from './identity-number.js';
import { insertRow } from './rows.js';

type Holder = Person & { card: Card };

/**
 * Two families and two agencies that have nothing to do with each other, with a row of theirs in every table.
 * Anna's application is submitted, Boris's is a draft. `rows` has the ids by table and person.
 */
export interface Scene {
  readonly anna: Holder;
  readonly boris: Holder;
  readonly hospital: Agency;
  readonly airport: Agency;
  readonly rows: Readonly<Record<string, { readonly anna: string; readonly boris: string }>>;
}

export async function setScene(database: TestDatabase, people: People): Promise<Scene> {
  const anna = await people.holder({ name: 'Anna' });
  const boris = await people.holder({ name: 'Boris' });
  const hospital = await people.agency();
  const airport = await people.agency({ kind: 'airport', services: ['MED-CHECKUP'] });
  const manager = await people.staff('service_manager');
  const hers = await belongings(database, people, manager, {
    person: anna,
    agency: hospital,
    state: 'submitted',
  });
  const his = await belongings(database, people, manager, { person: boris, agency: airport, state: 'draft' });
  const rows = Object.fromEntries(
    Object.keys(hers).map((table) => [table, { anna: hers[table]!, boris: his[table]! }]),
  );
  return { anna, boris, hospital, airport, rows };
}

interface Owner {
  readonly person: Holder;
  readonly agency: Agency;
  readonly state: 'submitted' | 'draft';
}

/** One row in each table that belongs to a person; answers their ids. */
async function belongings(
  database: TestDatabase,
  people: People,
  manager: Person,
  { person, agency, state }: Owner,
): Promise<Record<string, string>> {
  const insert = async (table: string, fields: Record<string, unknown>) =>
    (await insertRow(database, table, fields)).id;
  const application = await people.application(person, { state });
  const dependant = await people.dependant(person, {
    ...{ relation: 'spouse', age: 35, consent: 'none' },
    identityNumber: residentIdentityNumber(bornYearsAgo(35)),
  });
  const request = await people.request(person, agency, { slot: await people.slot(agency) });
  const held = await people.slot(agency, { taken: 1 });
  const full = await people.slot(agency, { taken: 1 });
  await database.query('UPDATE slot SET waiting = 1 WHERE id = $1', [full.id]);
  const applicationId = application.id;
  const claim = await insert('claim', {
    ...{ applicationId, criterion: 'D-TITLE', statement: 'professor', facts: {}, position: 1 },
  });
  const draft = await insert('policy_version', {
    ...{ version: `draft-${person.id}`, state: 'draft', content: {}, hash: '' },
    ...{ authorId: person.id, editorIds: [person.id] },
  });
  const event = await insert('event', {
    ...{ at: new Date(), type: 'request.submitted', subjectType: 'request', subjectId: request.id },
    ...{ actorKind: 'account', actorId: person.id, actorRoles: ['holder'], data: {} },
  });
  await insertRow(database, 'quota_use', {
    ...{
      holderId: person.id,
      service: 'MED-CHECKUP',
      periodKey: '2026',
      beneficiaryKey: 'self',
      used: 1,
      allowed: 1,
    },
  });
  await insertRow(database, 'booking_reminder', {
    ...{ requestId: request.id, kind: 'soon', startsAt: new Date(), madeAt: new Date() },
  });
  await insertRow(database, 'idempotency_key', {
    caller: person.id,
    key: 'k',
    fingerprint: Buffer.alloc(32),
  });
  const notification = await insert('notification', {
    ...{ accountId: person.id, eventId: event, eventType: 'request.submitted', subjectType: 'request' },
    ...{ subjectId: request.id, data: {}, createdAt: new Date() },
  });
  await insertRow(database, 'notification_preference', {
    ...{ accountId: person.id, kind: 'progress', channel: 'mail', wanted: true },
  });
  await insertRow(database, 'file_removal', { sha256: person.id.replaceAll('-', '').padEnd(64, '0') });
  const importId = await insert('accreditation_import', {
    ...{ sha256: createHash('sha256').update(person.id).digest('hex'), format: 'csv', fileName: 'list.csv' },
    ...{
      sizeBytes: 1,
      pieces: [],
      sealedKey: Buffer.alloc(1),
      masterKeyId: 'a'.repeat(16),
      state: 'checking',
    },
    ...{ uploadedBy: person.id, uploadedAt: new Date() },
  });
  await insertRow(database, 'import_row', { importId, number: 2 });
  const agencyClient = await insert('agency_client', {
    ...{ agencyId: agency.id, accountId: person.id, name: 'HIS', method: 'client_secret' },
    ...{ scopes: ['cards:verify'], requestsAMinute: 60, createdAt: new Date() },
  });
  const ofClient = { clientId: agencyClient };
  await insertRow(database, 'agency_client_usage', {
    ...{ ...ofClient, day: '2026-01-05', answered: 1, refused: 0 },
  });
  await insertRow(database, 'agency_client_token', {
    ...{ ...ofClient, tokenHash: randomBytes(32), scopes: ['cards:verify'], expiresAt: hours(1) },
  });
  const endpoint = await insert('webhook_endpoint', {
    ...{
      agencyId: agency.id,
      url: 'https://hooks.example.org/',
      types: ['request.submitted'],
      state: 'active',
    },
    ...{ signature: 'symmetric', sealedKey: Buffer.alloc(1), keyMadeAt: new Date(), createdAt: new Date() },
  });
  const message = await insert('webhook_message', {
    ...{ endpointId: endpoint, eventId: event, type: 'request.submitted', subjectId: request.id },
    ...{ happenedAt: new Date(), state: 'failed', error: 'refused', nextAttemptAt: new Date() },
    ...{ attempts: 1, tries: 1 },
  });
  return {
    agency_client: agencyClient,
    agency_client_credential: await insert('agency_client_credential', {
      ...{ ...ofClient, place: 1, secretHash: randomBytes(32), hint: '…abcd' },
      ...{ createdAt: new Date(), expiresAt: hours(1) },
    }),
    agency_client_token: agencyClient,
    agency_client_usage: agencyClient,
    sandbox_card: await insert('sandbox_card', {
      ...{ accountId: person.id, state: 'active', name: '沙箱持卡人', tier: 'B' },
      ...{ validFrom: '2026-01-05', validUntil: '2027-01-04', presentationId: randomUUID() },
    }),
    booking_reminder: request.id,
    profile: person.id,
    accreditation_import: importId,
    import_row: importId,
    import_problem: await insert('import_problem', { importId, number: 2, code: 'missing', column: 'name' }),
    person_key: person.id,
    quota_use: person.id,
    dependant: dependant.id,
    dependant_key: dependant.id,
    dependant_consent: (await people.consent(person, dependant, 'signed_document')).id,
    family_invitation: await insert('family_invitation', {
      ...{
        accountId: person.id,
        dependantId: dependant.id,
        state: 'open',
        email: `spouse-of-${person.email}`,
      },
      ...{ locale: 'zh-CN', invitedOn: '2026-01-05', createdAt: new Date(), expiresAt: hours(24) },
    }),
    password_reset: await insert('password_reset', {
      ...{ accountId: person.id, createdAt: new Date(), expiresAt: hours(1) },
    }),
    email_change: await insert('email_change', {
      ...{ accountId: person.id, email: `new-${person.email}`, createdAt: new Date(), expiresAt: hours(1) },
    }),
    quota_entry: await insert('quota_entry', {
      ...{ holderId: person.id, service: 'MED-CHECKUP', periodKey: '2026', beneficiaryKey: 'self' },
      ...{ movement: 'take', amount: 1, requestId: request.id, byAccount: person.id, at: new Date() },
    }),
    card: person.card.id,
    card_renewal: await insert('card_renewal', {
      ...{ cardId: person.card.id, holderId: person.id, state: 'asked', statement: 'Still here' },
      askedAt: new Date(),
    }),
    card_step: await insert('card_step', {
      ...{ cardId: person.card.id, holderId: person.id, action: 'suspend', reason: 'So' },
      ...{ takenBy: manager.id, takenAt: new Date() },
    }),
    card_print: await insert('card_print', {
      ...{ id: randomUUID(), cardId: person.card.id, holderId: person.id, kind: 'paper' },
      printedAt: new Date(),
    }),
    card_status: person.card.id,
    wallet_copy: await insert('wallet_copy', {
      ...{ cardId: person.card.id, way: 'wallet', keyThumbprint: 'k', issuedAt: new Date() },
      expiresAt: hours(1),
    }),
    card_verification: await insert('card_verification', {
      ...{ cardId: person.card.id, holderId: person.id, agencyId: agency.id, verifiedBy: person.id },
      ...{ verifiedAt: new Date(), way: 'presentation', result: 'valid', told: ['name'] },
      presentationId: randomUUID(),
    }),
    credential_offer: await insert('credential_offer', {
      ...{ holderId: person.id, codeHash: randomBytes(32), transactionHash: randomBytes(32) },
      ...{ createdAt: new Date(), expiresAt: hours(1) },
    }),
    wallet_request: await insert('wallet_request', {
      ...{ agencyId: agency.id, askedBy: person.id, askedAt: new Date(), expiresAt: hours(1) },
      ...{ nonce: 'n', claims: ['name'] },
    }),
    accreditation_application: applicationId,
    claim,
    evidence: await insert('evidence', {
      ...{ applicationId, claimId: claim, kind: 'TITLE-CERTIFICATE', fileName: 'title.pdf', sizeBytes: 1 },
      ...{ mediaType: 'application/pdf', sha256: 'a'.repeat(64), uploadedAt: new Date() },
    }),
    evidence_promise: await insert('evidence_promise', {
      ...{ applicationId, claimId: claim, kind: 'TAX-RECORD', promisedAt: new Date(), dueOn: '2099-01-01' },
    }),
    decision: await insert('decision', {
      ...{
        applicationId,
        action: 'return',
        reason: 'Unclear',
        decidedBy: person.id,
        role: 'reviewer',
        trace: {},
      },
      ...{ policyVersion: POLICY_VERSION, decidedAt: new Date() },
    }),
    erasure: await insert('erasure', {
      ...{ accountId: person.id, state: 'requested', requestedBy: person.id, requestedAt: new Date() },
    }),
    objection: await insert('objection', {
      ...{ applicationId, objectorId: person.id, reason: 'Not so', state: 'open', writtenAt: new Date() },
    }),
    appeal: await insert('appeal', { applicationId, reason: 'Unfair', writtenAt: new Date() }),
    application_submission: await insert('application_submission', {
      ...{ applicationId, number: 1, content: { track: 'research', claims: [] }, submittedAt: new Date() },
    }),
    service_request: request.id,
    complaint: await insert('complaint', {
      ...{ complainantId: person.id, about: 'request', requestId: request.id, agencyId: agency.id },
      ...{ happenedOn: '2026-01-05', text: 'Too slow', filedAt: new Date(), stepBeganOn: '2026-01-05' },
      ...{ state: state === 'submitted' ? 'with_agency' : 'filed', dueOn: '2026-01-12' },
      forwardedAt: state === 'submitted' ? new Date() : null,
    }),
    request_file: await insert('request_file', {
      ...{ requestId: request.id, author: 'holder', purpose: 'exchange', uploadedBy: person.id },
      ...{ fileName: 'letter.pdf', mediaType: 'application/pdf', sizeBytes: 1, sha256: 'b'.repeat(64) },
      uploadedAt: new Date(),
    }),
    request_note: await insert('request_note', {
      ...{ requestId: request.id, agencyId: agency.id, writtenBy: person.id, text: 'Ask again' },
      writtenAt: new Date(),
    }),
    request_routing: await insert('request_routing', {
      ...{ requestId: request.id, way: 'least_busy', agencyId: agency.id, openCases: 0, candidates: 1 },
      decidedAt: new Date(),
    }),
    request_message: await insert('request_message', {
      ...{ requestId: request.id, author: 'holder', text: 'Good day', writtenAt: new Date() },
    }),
    request_document: await insert('request_document', {
      ...{ accountId: person.id, requestId: request.id, service: 'MED-CHECKUP', kind: 'passport' },
      ...{ fileName: 'passport.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
      ...{ sha256: 'b'.repeat(64), uploadedAt: new Date() },
    }),
    personal_data_reveal: await insert('personal_data_reveal', {
      ...{ accountId: await someoneElse(people), field: 'phone', reason: 'To call back' },
      ...{ revealedBy: person.id, revealedOn: '2026-01-05', revealedAt: new Date() },
    }),
    policy_version: draft,
    policy_rehearsal: await insert('policy_rehearsal', {
      ...{ policyVersionId: draft, draftVersion: 1, comparedWith: POLICY_VERSION, onDay: '2026-01-05' },
      ...{ state: 'queued', requestedBy: person.id, requestedAt: new Date(), holders: 0, result: {} },
    }),
    event_seal: await insert('event_seal', {
      ...{ number: state === 'draft' ? 2 : 1, throughTransaction: 1, throughSeq: 1, events: 1 },
      ...{ fingerprints: Buffer.alloc(48), previousHash: Buffer.alloc(32), hash: Buffer.alloc(32) },
      ...{ sealedAt: new Date(), jws: 'a.b.c' },
    }),
    roster_entry: (await people.onRoster(person)).id,
    slot_hold: await insert('slot_hold', {
      ...{
        slotId: held.id,
        holderId: person.id,
        madeAt: new Date(),
        expiresAt: new Date(Date.now() + 600_000),
      },
    }),
    waiting_entry: await insert('waiting_entry', {
      ...{ slotId: full.id, holderId: person.id, joinedAt: new Date() },
    }),
    notification,
    notification_delivery: await insert('notification_delivery', {
      ...{ accountId: person.id, notificationId: notification, channel: 'mail', state: 'waiting' },
      ...{ messageId: `${notification}@talent.example`, nextAttemptAt: new Date(Date.now() + 86_400_000) },
    }),
    notification_preference: person.id,
    webhook_endpoint: endpoint,
    webhook_message: message,
    webhook_attempt: await insert('webhook_attempt', {
      ...{
        messageId: message,
        number: 1,
        beganAt: new Date(),
        milliseconds: 1,
        status: 500,
        error: 'refused',
      },
    }),
    work_digest: await insert('work_digest', {
      ...{ accountId: person.id, day: '2026-01-05', counts: {}, createdAt: new Date() },
    }),
  };
}

async function someoneElse(people: People): Promise<string> {
  return (await people.person()).id;
}
