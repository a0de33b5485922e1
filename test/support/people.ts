import { randomBytes, randomUUID } from 'node:crypto';
import { formatCardNumber } from '#domain/cards/card-number.js';
import type { Role } from '#domain/accounts/roles.js';
import type { CardState } from '#domain/cards/lifecycle.js';
import {
  TRACKS,
  type RosterState,
  type ServiceMode,
  type Tier,
  type Track,
} from '#domain/catalogue/policy.js';
import type { RequestState } from '#domain/requests/lifecycle.js';
import type { AccreditationState } from '#domain/accreditation/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';
import { identityContext, newPersonKey, sealIdentity } from '#database/sealed-identity.js';
import { isAdult } from '#domain/family/adulthood.js';
import { CONSENT_TEXT } from '#domain/family/consent-texts.js';
import type { ConsentBasis } from '#domain/family/consent.js';
import { identityKey } from '#domain/accounts/identity-number.js';
import { BlindIndex } from '#platform/blind-index.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { hashPassword } from '#platform/password-hash.js';
import { hashSecretToken } from '#platform/secret-token.js';
import type { TestDatabase } from './database.js';
import { bornYearsAgo, day, hours } from './days.js';
import { MASTER_KEY } from './environment.js';
import { residentIdentityNumber } from './identity-number.js';
import { insertRow } from './rows.js';

/** The password of everybody whom these builders make. */
export const PASSWORD = 'a river of snow geese';

/** The version of the reference policy that the template database has. */
export const POLICY_VERSION = 'reference-2026.3';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly Role[];
  /** Of a session that is open already; for `caller(url).as(person)`. */
  readonly token: string;
  /** The value of a browser's session cookie. */
  readonly cookie: string;
}

export interface Agency {
  readonly id: string;
  readonly code: string;
  readonly city: string;
}

export interface Card {
  readonly id: string;
  readonly number: string;
  readonly tier: Tier;
}

export interface PersonFields {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: 'zh-CN' | 'en';
  /** Granted ones; everybody is an applicant, and a holder once there is a card. */
  readonly roles?: readonly Role[];
  /** For `agency_staff`. */
  readonly agency?: Agency;
  /** For `reviewer`; all of them unless told. */
  readonly tracks?: readonly Track[];
  readonly active?: boolean;
  /** Whether the open sessions count as signed in with a one-time code; staff's do unless told. */
  readonly secondFactor?: boolean;
}

export interface ProfileFields {
  readonly name?: string;
  readonly birthDate?: string;
  readonly nationality?: string;
  readonly identityType?: 'resident_identity_card' | 'passport';
  readonly identityNumber?: string;
  readonly employer?: string;
  readonly phone?: string;
  /** As it was kept before there were keys of persons. */
  readonly sealedByMasterKey?: true;
  readonly city?: string;
}

export interface DependantFields {
  readonly relation?: 'spouse' | 'child' | 'parent';
  readonly name?: string;
  readonly birthDate?: string;
  readonly age?: number;
  readonly identityNumber?: string;
  readonly linkedTo?: Pick<Person, 'id'>;
  readonly consent?: ConsentBasis | 'none';
}

export interface CardFields {
  readonly tier?: Tier;
  readonly track?: Track;
  readonly state?: CardState;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly number?: string;
}

let serial = 0;
const next = () => (serial += 1);
let passwordHash: Promise<string> | undefined;

/**
 * Puts people, agencies, cards and what hangs on them straight into a database, past all rules but the
 * database's own. Everything has a default; name in a test only what the test is about.
 */
export class People {
  private readonly encryption = new FieldEncryption(Buffer.from(MASTER_KEY, 'base64'));
  /** The identity numbers of those with a profile, by account. */
  private readonly numbers = new Map<string, string>();
  private readonly index = new BlindIndex(Buffer.from(MASTER_KEY, 'base64'));

  constructor(private readonly database: Pick<TestDatabase, 'query'>) {}

  /** An account with open sessions. */
  async person(fields: PersonFields = {}): Promise<Person> {
    const number = next();
    const { roles = [], agency, locale = 'zh-CN', active = true } = fields;
    const email = fields.email ?? `person-${process.pid}-${number}@example.org`;
    const name = fields.name ?? `王小${number}`;
    passwordHash ??= hashPassword(PASSWORD);
    const { id } = await insertRow(this.database, 'account', {
      ...{ email, name, locale, active, createdAt: new Date() },
      passwordHash: await passwordHash,
    });
    for (const role of roles) {
      const agencyId = role === 'agency_staff' ? (agency ?? (await this.agency())).id : null;
      await insertRow(this.database, 'account_role', { accountId: id, role, agencyId });
      if (role === 'reviewer') await this.reviewsOn(id, fields.tracks ?? TRACKS);
    }
    const secondFactor = fields.secondFactor ?? roles.length > 0;
    const [token, cookie] = await Promise.all([
      this.session(id, { kind: 'program', secondFactor }),
      this.session(id, { kind: 'browser', secondFactor }),
    ]);
    return { id, email, name, password: PASSWORD, roles: ['applicant', ...roles], token, cookie };
  }

  private async reviewsOn(accountId: string, tracks: readonly Track[]): Promise<void> {
    for (const track of tracks) await insertRow(this.database, 'reviewer_track', { accountId, track });
  }

  /** Puts somebody with a profile on the roster of a programme. */
  async onRoster(
    person: Pick<Person, 'id' | 'name'>,
    fields: { programme?: string; cohort?: number; state?: RosterState; name?: string } = {},
  ): Promise<{ id: string }> {
    const number = this.numbers.get(person.id);
    if (number === undefined) throw new Error('Who is on a roster has an identity number');
    const identityType = 'resident_identity_card';
    const id = randomUUID();
    const { programme = 'leading_wild_goose', cohort = 2025, state = 'active' } = fields;
    return insertRow(this.database, 'roster_entry', {
      ...{
        programme,
        cohort,
        state,
        stateReason: state === 'ended' ? '退出' : '',
        name: fields.name ?? person.name,
      },
      ...{ id, identityType, identityTail: number.slice(-2) },
      identityNumber: this.encryption.encrypt(number, `roster_entry:${id}:identity`),
      identityIndex: this.index.of(identityKey(identityType, number)),
      ...{ enteredBy: (await this.staff('administrator')).id, enteredAt: new Date() },
    });
  }

  /** Somebody with granted roles. */
  staff(role: Role, fields: Omit<PersonFields, 'roles'> = {}): Promise<Person> {
    return this.person({ ...fields, roles: [role] });
  }

  /** An applicant whose profile is filled in. */
  async applicant(fields: PersonFields & { profile?: ProfileFields } = {}): Promise<Person> {
    const person = await this.person(fields);
    await this.profile(person, fields.profile);
    return person;
  }

  /** An applicant with a profile and a card of tier C unless told. */
  async holder(
    fields: PersonFields & CardFields & { profile?: ProfileFields } = {},
  ): Promise<Person & { card: Card }> {
    const person = await this.applicant(fields);
    const card = await this.card(person, fields);
    return { ...person, roles: [...person.roles, 'holder'], card };
  }

  /** Opens one more session and answers its token. */
  async session(
    accountId: string,
    fields: { kind?: 'browser' | 'program'; secondFactor?: boolean; expiresAt?: Date } = {},
  ): Promise<string> {
    const { kind = 'program', secondFactor = false, expiresAt = hours(1) } = fields;
    const token = randomBytes(32).toString('base64url');
    const tokenHash = hashSecretToken(token);
    await insertRow(this.database, 'session', { accountId, tokenHash, kind, secondFactor, expiresAt });
    return token;
  }

  async profile(person: Pick<Person, 'id' | 'name'>, fields: ProfileFields = {}): Promise<void> {
    const birthDate = fields.birthDate ?? bornYearsAgo(40);
    const number = fields.identityNumber ?? residentIdentityNumber(birthDate, next() % 1000);
    this.numbers.set(person.id, number);
    const identityType = fields.identityType ?? 'resident_identity_card';
    await insertRow(this.database, 'profile', {
      accountId: person.id,
      name: fields.name ?? person.name,
      birthDate,
      nationality: fields.nationality ?? 'CN',
      identityType,
      ...(fields.sealedByMasterKey
        ? { identityNumber: this.encryption.encrypt(number, identityContext(person.id)) }
        : await this.sealed(person.id, identityKey(identityType, number), number)),
      identityTail: number.slice(-2),
      employer: fields.employer ?? '哈尔滨工业大学',
      jobTitle: '教授',
      phone: fields.phone ?? '+86 451 8640 0000',
      city: fields.city ?? 'harbin',
    });
  }

  private async sealed(accountId: string, keyOfIndex: string, number: string) {
    const { key, sealed } = newPersonKey(this.encryption, accountId);
    await insertRow(this.database, 'person_key', {
      ...{ accountId, sealedKey: sealed, masterKeyId: this.encryption.keyId, createdAt: new Date() },
    });
    return {
      identityNumber: sealIdentity(key, accountId, number),
      identityIndex: this.index.of(keyOfIndex),
    };
  }

  async card(holder: Pick<Person, 'id' | 'name'>, fields: CardFields = {}): Promise<Card> {
    const tier = fields.tier ?? 'C';
    // Far from the serials that the sequence of the database gives out.
    const number = fields.number ?? formatCardNumber({ year: 2026, serial: 90_000_000 + next() });
    const { id } = await insertRow(this.database, 'card', {
      ...{ holderId: holder.id, number, name: holder.name, tier },
      track: fields.track ?? 'research',
      state: fields.state ?? 'active',
      validFrom: fields.validFrom ?? day(-30),
      validUntil: fields.validUntil ?? day(365),
      issuedAt: hours(-30 * 24),
    });
    return { id, number, tier };
  }

  /** Somebody of a family, for whom a consent stands unless told: a guardian's of a child under age, else a signed one. */
  async dependant(
    person: Pick<Person, 'id'>,
    fields: DependantFields = {},
  ): Promise<{ id: string; name: string }> {
    const { relation = 'child', age = 8, identityNumber, linkedTo } = fields;
    const name = fields.name ?? `王小小${next()}`;
    const birthDate = fields.birthDate ?? bornYearsAgo(age);
    const { id } = await insertRow(this.database, 'dependant', {
      ...{ accountId: person.id, relation, name, birthDate },
      ...(linkedTo !== undefined && { linkedAccountId: linkedTo.id, linkedAt: new Date() }),
    });
    if (identityNumber !== undefined) await this.sealDependant(id, identityNumber);
    const isChild = relation === 'child' && !isAdult(birthDate, day());
    const basis = fields.consent ?? (isChild ? 'guardianship' : 'signed_document');
    if (basis !== 'none') await this.consent(person, { id }, basis);
    return { id, name };
  }

  async consent(
    recorder: Pick<Person, 'id'>,
    dependant: { id: string },
    basis: ConsentBasis,
  ): Promise<{ id: string }> {
    return insertRow(this.database, 'dependant_consent', {
      ...{ dependantId: dependant.id, basis, textVersion: CONSENT_TEXT.version },
      ...{ recordedBy: recorder.id, recordedAt: new Date() },
      guardianCapacity: basis === 'guardianship' ? 'parent' : null,
      signedOn: basis === 'signed_document' ? day() : null,
      checkState: basis === 'signed_document' ? 'unchecked' : null,
    });
  }

  private async sealDependant(dependantId: string, number: string): Promise<void> {
    const key = randomBytes(32);
    const wrapped = this.encryption.encrypt(key.toString('base64'), `dependant_key:${dependantId}`);
    await insertRow(this.database, 'dependant_key', {
      ...{ dependantId, sealedKey: wrapped, masterKeyId: this.encryption.keyId, createdAt: new Date() },
    });
    await this.database.query(
      `UPDATE dependant SET identity_type = 'resident_identity_card', identity_number = $2, identity_index = $3,
        identity_tail = $4 WHERE id = $1`,
      [
        dependantId,
        new FieldEncryption(key).encrypt(number, `dependant:${dependantId}:identity`),
        this.index.of(identityKey('resident_identity_card', number)),
        number.slice(-2),
      ],
    );
  }

  /** An agency of Harbin that fulfils some services. */
  async agency(
    fields: {
      kind?: string;
      city?: string;
      services?: readonly string[];
      name?: Localized;
      active?: boolean;
    } = {},
  ): Promise<Agency> {
    const number = next();
    const {
      kind = 'hospital',
      city = 'harbin',
      services = ['MED-CHECKUP', 'MED-FASTTRACK'],
      active = true,
    } = fields;
    const code = `agency-${number}`;
    const { id } = await insertRow(this.database, 'agency', {
      ...{ code, kind, city, active },
      name: fields.name ?? { 'zh-CN': `第${number}医院`, en: `Hospital ${number}` },
      address: { 'zh-CN': '中央大街1号', en: '1 Central Street' },
    });
    for (const service of services)
      await insertRow(this.database, 'agency_service', { agencyId: id, service });
    return { id, code, city };
  }

  /** A slot in three days that takes one and confirms at once. */
  async slot(
    agency: Pick<Agency, 'id'>,
    fields: {
      service?: string;
      startsAt?: Date;
      endsAt?: Date;
      cancelUntil?: Date;
      capacity?: number;
      taken?: number;
      confirmsAtOnce?: boolean;
      open?: boolean;
    } = {},
  ): Promise<{ id: string }> {
    const startsAt = fields.startsAt ?? hours(72);
    const { id } = await insertRow(this.database, 'slot', {
      agencyId: agency.id,
      service: fields.service ?? 'MED-CHECKUP',
      startsAt,
      endsAt: fields.endsAt ?? new Date(startsAt.getTime() + 30 * 60_000),
      cancelUntil: fields.cancelUntil ?? new Date(startsAt.getTime() - 24 * 3600_000),
      capacity: fields.capacity ?? 1,
      taken: fields.taken ?? 0,
      confirmsAtOnce: fields.confirmsAtOnce ?? true,
      open: fields.open ?? true,
    });
    return { id };
  }

  /** An application as it stands in a state, with the people and dates that the state needs. */
  async application(
    applicant: Pick<Person, 'id' | 'name'>,
    fields: {
      state?: AccreditationState;
      track?: Track;
      tier?: Tier;
      reviewer?: Pick<Person, 'id'>;
      approver?: Pick<Person, 'id'>;
      submittedAt?: Date;
      noticeFrom?: string;
      noticeUntil?: string;
      dueOn?: string;
    } = {},
  ): Promise<{ id: string }> {
    const { state = 'draft', tier = 'D' } = fields;
    const isSent = state !== 'draft';
    const isReviewed = isSent && state !== 'submitted';
    const isNoticed = ['on_notice', 'objected', 'accredited'].includes(state);
    const isDecided = state === 'accredited' || state === 'rejected';
    const idOf = async (given: Pick<Person, 'id'> | undefined, role: Role, needed: boolean) =>
      given?.id ?? (needed ? (await this.staff(role)).id : null);
    const track = fields.track ?? 'research';
    const reviewerId = await idOf(fields.reviewer, 'reviewer', isReviewed);
    if (reviewerId !== null) {
      await this.database.query(
        'INSERT INTO reviewer_track (account_id, track) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        [reviewerId, track],
      );
    }
    const { id } = await insertRow(this.database, 'accreditation_application', {
      ...{ applicantId: applicant.id, state, policyVersion: POLICY_VERSION, createdAt: hours(-48) },
      ...{ track, reviewerId },
      applicantName: isSent ? applicant.name : null,
      applicantEmployer: isSent ? '哈尔滨工业大学' : null,
      submittedAt: isSent ? (fields.submittedAt ?? hours(-47)) : null,
      approverId: await idOf(fields.approver, 'approver', isDecided),
      recommendedTier: isReviewed ? tier : null,
      tier: state === 'accredited' ? tier : null,
      noticeFrom: isNoticed ? (fields.noticeFrom ?? day(-10)) : null,
      noticeUntil: isNoticed ? (fields.noticeUntil ?? day(-3)) : null,
      dueOn: isSent ? (fields.dueOn ?? day(7)) : null,
      decidedAt: isDecided ? hours(-1) : null,
    });
    return { id };
  }

  /** A service request as it stands in a state. Counters and slots are not touched. */
  async request(
    holder: Pick<Person, 'id' | 'name'> & { card: Pick<Card, 'id'> },
    agency: Pick<Agency, 'id'>,
    fields: {
      service?: string;
      mode?: ServiceMode;
      state?: RequestState;
      slot?: { id: string };
      beneficiary?: { id: string; name: string; relation: 'spouse' | 'child' | 'parent' };
      serviceOn?: string;
      submittedAt?: Date;
      dueOn?: string | null;
      onlyOneOpen?: boolean;
    } = {},
  ): Promise<{ id: string }> {
    const mode = fields.mode ?? (fields.slot ? 'booking' : 'case');
    const state = fields.state ?? (mode === 'pass' ? 'redeemed' : 'submitted');
    const hasEnded = ['fulfilled', 'redeemed', 'declined', 'cancelled', 'no_show', 'expired'].includes(state);
    const service =
      fields.service ?? { booking: 'MED-CHECKUP', case: 'MED-ADMISSION', pass: 'TRA-RAIL' }[mode];
    const { id } = await insertRow(this.database, 'service_request', {
      ...{ holderId: holder.id, cardId: holder.card.id, agencyId: agency.id, service, mode, state },
      slotId: fields.slot?.id ?? (mode === 'booking' ? (await this.slot(agency, { service })).id : null),
      beneficiaryId: fields.beneficiary?.id ?? null,
      beneficiaryRelation: fields.beneficiary?.relation ?? 'self',
      beneficiaryName: fields.beneficiary?.name ?? holder.name,
      ...{ city: 'harbin', companions: 0, details: {}, documents: [] },
      serviceOn: fields.serviceOn ?? day(3),
      onlyOneOpen: fields.onlyOneOpen ?? false,
      policyVersion: POLICY_VERSION,
      quotaTakes: JSON.stringify([]),
      submittedAt: fields.submittedAt ?? hours(-1),
      dueOn: fields.dueOn ?? null,
      endedAt: hasEnded ? new Date() : null,
    });
    return { id };
  }
}
