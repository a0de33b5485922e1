import { formatCardNumber } from '#domain/cards/card-number.js';
import type { Tier } from '#domain/catalogue/policy.js';
import type { Occurrence, Transaction } from '#database/transactions.js';

/** Which staged rows are imported, and under which policy and master key they were checked. */
export interface PeopleBatch {
  readonly importId: string;
  /** Rows behind this number, up to `last`. */
  readonly after: number;
  readonly last: number;
  readonly people: number;
  readonly policyVersion: string;
  readonly masterKeyId: string;
}

const ROWS = 'FROM import_row WHERE import_id = $1 AND number > $2 AND number <= $3';
/** The beginning of a day in Asia/Shanghai. */
const BEGINNING_OF = (day: string) => `(${day}::timestamp AT TIME ZONE 'Asia/Shanghai')`;

const ACCOUNTS = `INSERT INTO account (id, name, locale, created_at)
  SELECT account_id, name, 'zh-CN', $4 ${ROWS} ORDER BY number`;
const KEYS = `INSERT INTO person_key (account_id, sealed_key, master_key_id, created_at)
  SELECT account_id, sealed_key, $5, $4 ${ROWS} ORDER BY number`;
const PROFILES = `INSERT INTO profile (account_id, name, birth_date, nationality, identity_type, identity_number,
    identity_index, identity_tail, employer, job_title, phone, city)
  SELECT account_id, name, birth_date, nationality, identity_type, identity_number, identity_index, identity_tail,
    employer, job_title, phone, city ${ROWS} ORDER BY number`;
const APPLICATIONS = `INSERT INTO accreditation_application (id, applicant_id, applicant_name, applicant_employer, track,
    state, policy_version, tier, created_at, submitted_at, decided_at, origin, import_id, import_row)
  SELECT application_id, account_id, name, employer, track, 'accredited', $5, tier, $4,
    ${BEGINNING_OF('accredited_on')}, ${BEGINNING_OF('accredited_on')}, 'import', import_id, number
  ${ROWS} ORDER BY number`;
const CLAIMS = `INSERT INTO claim (application_id, criterion, statement, facts, position)
  SELECT application_id, criterion, '', '{}', 1 ${ROWS} AND criterion IS NOT NULL ORDER BY number`;
const SERIALS = `SELECT nextval('card_serial') AS serial FROM generate_series(1, $1)`;
const CARDS = `INSERT INTO card (id, holder_id, number, name, tier, track, state, valid_from, valid_until,
    application_id, issued_at)
  SELECT r.card_id, r.account_id, n.number, r.name, r.tier, r.track, 'active', r.accredited_on, r.valid_until,
    r.application_id, $4
  FROM (SELECT *, row_number() OVER (ORDER BY number) AS place ${ROWS}) r
    JOIN unnest($5::text[]) WITH ORDINALITY AS n (number, place) ON n.place = r.place
  ORDER BY r.place
  RETURNING id, application_id AS "applicationId", tier`;

interface Issued {
  readonly id: string;
  readonly applicationId: string;
  readonly tier: Tier;
}

/**
 * Makes account, profile, accredited application and card of each staged person, and tells of application and card:
 * a statement a table, however many people there are.
 */
export async function importPeople(tx: Transaction, batch: PeopleBatch): Promise<void> {
  const { importId, after, last, people, policyVersion, masterKeyId } = batch;
  const rows = [importId, after, last];
  await tx.manager.query(ACCOUNTS, [...rows, tx.now]);
  await tx.manager.query(KEYS, [...rows, tx.now, masterKeyId]);
  await tx.manager.query(PROFILES, rows);
  await tx.manager.query(APPLICATIONS, [...rows, tx.now, policyVersion]);
  await tx.manager.query(CLAIMS, rows);
  const numbers = await nextNumbers(tx, people);
  const cards = await tx.manager.query<Issued[]>(CARDS, [...rows, tx.now, numbers]);
  await tx.recordAll(cards.flatMap((card) => eventsOf(card, importId)));
}

async function nextNumbers(tx: Transaction, count: number): Promise<string[]> {
  const serials = await tx.manager.query<{ serial: string }[]>(SERIALS, [count]);
  const year = Number(tx.today.slice(0, 4));
  return serials.map(({ serial }) => formatCardNumber({ year, serial: Number(serial) }));
}

function eventsOf({ id, applicationId, tier }: Issued, importId: string): Occurrence[] {
  return [
    {
      type: 'application.imported',
      subjectType: 'application',
      subjectId: applicationId,
      data: { tier, importId },
    },
    {
      type: 'card.issued',
      subjectType: 'card',
      subjectId: id,
      data: { tier, applicationId, supersedes: null, importId },
    },
  ];
}
