import { Injectable } from '@nestjs/common';
import { normalIdentityNumber, type IdentityType } from '#domain/accounts/identity-number.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import type { Locale } from '#domain/shared/localized.js';
import { AccountRow } from '#database/entities/account.js';
import { ProfileRow } from '#database/entities/profile.js';
import { IdentityVault } from '#database/identity-vault.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';
import { refuseStale } from '../errors/refuse-stale.js';
import { Policies } from '../policy/policies.js';
import type { SignedIn } from './find-session.js';
import { fieldError, refuseUnborn } from './refuse-field.js';
import { refuseBadIdentity } from './refuse-identity.js';

export interface ProfileFields {
  readonly name: string;
  readonly birthDate: IsoDate;
  readonly nationality: string;
  readonly identityType: IdentityType;
  readonly identityNumber: string;
  readonly employer: string;
  readonly jobTitle: string;
  readonly phone: string;
  readonly city: string;
}

export interface ProfileChange {
  readonly locale?: Locale | undefined;
  readonly profile: { readonly [Field in keyof ProfileFields]?: ProfileFields[Field] | undefined };
  /** From If-Match; null changes whatever version there is. */
  readonly version: number | null;
}

const FIELDS = [
  'name',
  'birthDate',
  'nationality',
  'identityType',
  'identityNumber',
  'employer',
  'jobTitle',
  'phone',
  'city',
] as const satisfies readonly (keyof ProfileFields)[];

/** Fills in or changes one's own profile. The first time, every field is needed. */
@Injectable()
export class SaveProfile {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: IdentityVault,
    private readonly policies: Policies,
  ) {}

  /**
   * @throws PortalError `version.stale`; `body.invalid` with the fields that are missing, for a city that is not in
   * the policy or a day of birth to come; `profile.identity_invalid`
   */
  async run({ actor }: SignedIn, change: ProfileChange): Promise<void> {
    await this.refuseUnknownCity(change.profile.city);
    await this.transactions.run(actor, async (tx) => {
      if (change.locale !== undefined) {
        await tx.manager.update(AccountRow, { id: actor.accountId }, { locale: change.locale });
      }
      if (Object.values(change.profile).every((value) => value === undefined)) return;
      const kept = await tx.manager.findOne(ProfileRow, {
        where: { accountId: actor.accountId },
        lock: { mode: 'pessimistic_write' },
      });
      refuseStale(kept, change.version);
      refuseUnborn(change.profile.birthDate, tx.today);
      await this.save(tx, actor.accountId, await this.complete(tx, kept, change.profile), kept);
    });
  }

  private async refuseUnknownCity(city: string | undefined): Promise<void> {
    if (city === undefined) return;
    const { policy } = await this.policies.today();
    if (!policy.cities.some(({ code }) => code === city)) throw fieldError('city', 'not_a_choice', NO_CITY);
  }

  private async complete(
    tx: Transaction,
    kept: ProfileRow | null,
    change: ProfileChange['profile'],
  ): Promise<ProfileFields> {
    const before = kept && { ...kept, identityNumber: (await this.vault.open(tx, kept))?.number };
    const merged = Object.fromEntries(FIELDS.map((field) => [field, change[field] ?? before?.[field]]));
    const missing = FIELDS.filter((field) => merged[field] === undefined);
    if (missing.length > 0) {
      throw new PortalError('body.invalid', {
        errors: missing.map((field) => ({
          pointer: `/${field}`,
          code: 'missing',
          message: { 'zh-CN': '必填', en: 'is missing' },
        })),
      });
    }
    return merged as unknown as ProfileFields;
  }

  private async save(
    tx: Transaction,
    accountId: string,
    fields: ProfileFields,
    kept: ProfileRow | null,
  ): Promise<void> {
    const number = normalIdentityNumber(fields.identityNumber);
    refuseBadIdentity(fields.identityType, number, fields.birthDate);
    const row = { ...fields, ...(await this.vault.seal(tx, accountId, fields.identityType, number)) };
    if (kept === null) await tx.manager.insert(ProfileRow, { ...row, accountId });
    else await tx.manager.update(ProfileRow, { accountId }, row);
    await tx.record({ type: 'profile.changed', subjectType: 'account', subjectId: accountId });
  }
}

const NO_CITY = { 'zh-CN': '没有该城市', en: 'is not a city of the policy' };
