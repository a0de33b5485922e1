import type { LeftOutReason } from '#domain/accounts/left-out.js';
import { ACCOUNT } from './account.js';
import { ACCREDITATION } from './accreditation.js';
import { CARD } from './card.js';
import { FAMILY } from './family.js';
import { NOTICES } from './notices.js';
import { RECORD } from './record.js';
import { REQUESTS } from './requests.js';
import type { Section } from './section.js';

/** Everything that is kept about a person, by area, as the document has it. */
export const OWN_DATA = {
  account: ACCOUNT,
  family: FAMILY,
  accreditation: ACCREDITATION,
  card: CARD,
  requests: REQUESTS,
  notices: NOTICES,
  record: RECORD,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Section>>>>;

export type OwnDataArea = keyof typeof OWN_DATA;

/** The tables of which nothing is in the document, and why; every other table has a section. */
export const TABLES_LEFT_OUT: Readonly<Record<string, LeftOutReason>> = {
  person_key: 'secret',
  dependant_key: 'secret',
  request_note: 'internal',
  import_row: 'pending_import',
  import_problem: 'pending_import',
  idempotency_key: 'short_lived',
  rate_limit: 'short_lived',
  used_proof: 'short_lived',
  // What an agency asks a wallet is the agency's; the look that comes of it is in the document.
  wallet_request: 'office_work',
  official_calendar_year: 'office_work',
  policy_version: 'office_work',
  policy_rehearsal: 'office_work',
  agency_client: 'programs',
  agency_client_credential: 'programs',
  agency_client_token: 'programs',
  agency_client_usage: 'programs',
  sandbox_card: 'programs',
  webhook_endpoint: 'programs',
  webhook_message: 'programs',
  webhook_attempt: 'programs',
  agency_service: 'bookkeeping',
  demo_clock: 'bookkeeping',
  event_seal: 'bookkeeping',
  file_removal: 'bookkeeping',
  migration: 'bookkeeping',
  outbox_cursor: 'bookkeeping',
  outbox_failure: 'bookkeeping',
  signing_key: 'bookkeeping',
  status_list: 'bookkeeping',
};

/** Each section with its area and name. */
export function allSections(): {
  readonly area: OwnDataArea;
  readonly name: string;
  readonly section: Section;
}[] {
  return Object.entries(OWN_DATA).flatMap(([area, sections]) =>
    Object.entries(sections).map(([name, section]) => ({ area: area as OwnDataArea, name, section })),
  );
}
