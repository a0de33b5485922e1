import {
  normalIdentityNumber,
  refuseIdentityNumber,
  type IdentityProblem,
  type IdentityType,
} from '../accounts/identity-number.js';
import { isIsoDate } from '../calendar/is-iso-date.js';
import type { IsoDate } from '../shared/iso-date.js';
import type { Identity } from './imported-person.js';
import type { ImportProblemCode } from './problem-texts.js';
import { readDay } from './read-day.js';
import type { RowReader } from './row-reader.js';
import { findIdentityType, findNationality } from './words.js';

/** Who somebody is by the document. Each is null when it cannot be told, and then a problem says why. */
export interface ReadIdentity {
  readonly identity: Identity | null;
  readonly birthDate: IsoDate | null;
  readonly nationality: string | null;
}

/** Excel turns a number of more than eleven digits into this, and keeps fifteen of its digits. */
const SCIENTIFIC = /^\d([.,]\d+)?E\+?\d+$/i;
/** The last three digits are a sequence and a check digit; 000 is where fifteen digits were kept. */
const LAST_DIGITS_LOST = /^\d{15}000$/;
const EARLIEST_BIRTH: IsoDate = '1900-01-01';

const CODES: Readonly<Record<IdentityProblem, ImportProblemCode>> = {
  format: 'identity_format',
  region: 'identity_region',
  check_digit: 'identity_check_digit',
  birth_date: 'identity_birth_date',
  birth_year: 'identity_birth_year',
};

/** Reads document, birth date and nationality; a resident identity number says the latter two by itself. */
export function readIdentity(row: RowReader, today: IsoDate): ReadIdentity {
  const type = readType(row);
  const written = row.text('identity_number');
  const number = written === null ? null : normalIdentityNumber(written);
  const birthDate = readBirthDate(row, type, number, today);
  return {
    birthDate,
    identity: type === null || number === null ? null : checked(row, { type, number }, birthDate),
    nationality: readNationality(row, type),
  };
}

function readType(row: RowReader): IdentityType | null {
  const written = row.optional('identity_type');
  if (written === '') return 'resident_identity_card';
  if (written === null) return null;
  return findIdentityType(written) ?? row.refuse('identity_type_unknown', 'identity_type', written);
}

function readBirthDate(
  row: RowReader,
  type: IdentityType | null,
  number: string | null,
  today: IsoDate,
): IsoDate | null {
  const written = row.optional('birth_date');
  if (written === null) return null;
  if (written === '') {
    const inNumber = type === 'resident_identity_card' ? birthDateIn(number) : null;
    // Of a number that says none, the number itself is the problem.
    return inNumber ?? (type === 'passport' ? row.refuse('missing', 'birth_date') : null);
  }
  const day = readDay(written);
  if (day === null) return row.refuse('birth_day_unreadable', 'birth_date');
  return day > today ? row.refuse('birth_in_future', 'birth_date') : day;
}

function birthDateIn(number: string | null): IsoDate | null {
  const [, year, month, day] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(number ?? '') ?? [];
  const born = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isIsoDate(born) ? born : null;
}

function checked(row: RowReader, identity: Identity, birthDate: IsoDate | null): Identity | null {
  const { type, number } = identity;
  const isSpoiled = type === 'resident_identity_card' && SCIENTIFIC.test(number);
  if (isSpoiled) return row.refuse('number_spoiled', 'identity_number');
  // A birth date that cannot be read is told already; the number is then held against its own.
  const problem = refuseIdentityNumber(type, number, birthDate ?? birthDateIn(number) ?? EARLIEST_BIRTH);
  if (problem === null) return identity;
  const isCut = problem === 'check_digit' && LAST_DIGITS_LOST.test(number);
  return row.refuse(isCut ? 'number_spoiled' : CODES[problem], 'identity_number');
}

function readNationality(row: RowReader, type: IdentityType | null): string | null {
  const written = row.optional('nationality');
  if (written === null) return null;
  if (written === '') return type === 'passport' ? row.refuse('missing', 'nationality') : 'CN';
  const nationality = findNationality(written);
  if (nationality === null) return row.refuse('nationality_unknown', 'nationality', written);
  const isUnfit = type === 'resident_identity_card' && nationality !== 'CN';
  return isUnfit ? row.refuse('nationality_unfit', 'nationality') : nationality;
}
