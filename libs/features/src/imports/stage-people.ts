import { Injectable } from '@nestjs/common';
import { identityKey } from '#domain/accounts/identity-number.js';
import { importProblem, type ImportProblem } from '#domain/imports/import-problem.js';
import type { Identity, ImportedPerson } from '#domain/imports/imported-person.js';
import type { ReadRow } from '#domain/imports/read-row.js';
import { newPersonKey, sealIdentity } from '#database/sealed-identity.js';
import type { Transaction } from '#database/transactions.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';

/** A row that was read, with its number in the file. */
export interface NumberedRow {
  readonly number: number;
  readonly row: ReadRow;
}

/** What stands against a row, with its number in the file; row 0 is the file. */
export type NumberedProblem = ImportProblem & { readonly number: number };

const KNOWN = `SELECT encode(p.identity_index, 'base64') AS index, EXISTS (SELECT FROM card c
    WHERE c.holder_id = p.account_id AND c.state IN ('active', 'suspended')) AS holds
  FROM profile p WHERE p.identity_index = ANY (SELECT decode(v, 'base64') FROM unnest($1::text[]) v)`;
const IDS = 'SELECT uuidv7() AS id FROM generate_series(1, $1)';
const STAGE = `INSERT INTO import_row (import_id, number, identity_index, account_id, sealed_key, identity_number,
    identity_tail, identity_type, name, birth_date, nationality, employer, job_title, phone, city, tier, track,
    criterion, accredited_on, valid_until)
  SELECT $1, number, decode("identityIndex", 'base64'), "accountId", decode("sealedKey", 'base64'),
    decode("identityNumber", 'base64'), "identityTail", "identityType", name, "birthDate", nationality, employer,
    "jobTitle", phone, city, tier, track, criterion, "accreditedOn", "validUntil"
  FROM jsonb_to_recordset($2::jsonb) AS r (number integer, "identityIndex" text, "accountId" uuid, "sealedKey" text,
    "identityNumber" text, "identityTail" text, "identityType" text, name text, "birthDate" date, nationality text,
    employer text, "jobTitle" text, phone text, city text, tier text, track text, criterion text,
    "accreditedOn" date, "validUntil" date)`;
const TELL = `INSERT INTO import_problem (import_id, number, "column", code, value)
  SELECT $1, number, "column", code, value
  FROM jsonb_to_recordset($2::jsonb) AS p (number integer, "column" text, code text, value text)`;

/**
 * Writes rows that were read: people ready to be imported, with their numbers sealed as profiles have them, and what
 * stands against the others. All of them in a few statements, however many they are.
 */
@Injectable()
export class StagePeople {
  constructor(
    private readonly encryption: FieldEncryption,
    private readonly index: BlindIndex,
  ) {}

  /** Answers how many problems there are. */
  async run(tx: Transaction, importId: string, rows: readonly NumberedRow[]): Promise<number> {
    if (rows.length === 0) return 0;
    const known = await this.findKnown(tx, rows);
    const ids = await tx.manager.query<{ id: string }[]>(IDS, [rows.length]);
    const problems: NumberedProblem[] = [];
    const staged = rows.map(({ number, row }, place) => {
      const against = row.identity === null ? null : this.against(row.identity, known);
      const all = against === null ? row.problems : [...row.problems, against];
      problems.push(...all.map((problem) => ({ number, ...problem })));
      const person = all.length === 0 ? row.person : null;
      return { number, ...this.staged(row.identity, person, ids[place]?.id ?? '') };
    });
    await tx.manager.query(STAGE, [importId, JSON.stringify(staged)]);
    await tellProblems(tx, importId, problems);
    return problems.length;
  }

  /** Of those who are registered with a document of these rows: whether they hold a card. */
  private async findKnown(tx: Transaction, rows: readonly NumberedRow[]): Promise<Map<string, boolean>> {
    const indices = rows.flatMap(({ row }) =>
      row.identity === null
        ? []
        : this.index.all(keyOf(row.identity)).map((index) => index.toString('base64')),
    );
    const found = await tx.manager.query<{ index: string; holds: boolean }[]>(KNOWN, [indices]);
    const known = new Map<string, boolean>();
    for (const { index, holds } of found) {
      // PostgreSQL breaks base64 into lines.
      const plain = index.replaceAll('\n', '');
      known.set(plain, holds || known.get(plain) === true);
    }
    return known;
  }

  private against(identity: Identity, known: ReadonlyMap<string, boolean>): ImportProblem | null {
    const holds = this.index
      .all(keyOf(identity))
      .map((index) => known.get(index.toString('base64')))
      .filter((held) => held !== undefined);
    if (holds.length === 0) return null;
    return importProblem(holds.includes(true) ? 'holds_card' : 'has_account', 'identity_number');
  }

  private staged(identity: Identity | null, person: ImportedPerson | null, accountId: string) {
    const identityIndex = identity === null ? null : this.index.of(keyOf(identity)).toString('base64');
    if (person === null) return { identityIndex };
    const { type, number } = person.identity;
    const { key, sealed } = newPersonKey(this.encryption, accountId);
    return {
      ...person,
      ...{
        identity: undefined,
        identityIndex,
        accountId,
        identityType: type,
        identityTail: number.slice(-2),
      },
      sealedKey: sealed.toString('base64'),
      identityNumber: sealIdentity(key, accountId, number).toString('base64'),
    };
  }
}

/** Writes what is wrong. */
export async function tellProblems(
  tx: Transaction,
  importId: string,
  problems: readonly NumberedProblem[],
): Promise<void> {
  if (problems.length > 0) await tx.manager.query(TELL, [importId, JSON.stringify(problems)]);
}

function keyOf({ type, number }: Identity): string {
  return identityKey(type, number);
}
