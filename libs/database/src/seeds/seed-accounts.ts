import { addYears } from '#domain/calendar/add-years.js';
import { formatCardNumber } from '#domain/cards/card-number.js';
import { cardTerm } from '#domain/cards/card-term.js';
import { TRACKS, type Policy } from '#domain/catalogue/policy.js';
import { CONSENT_TEXT } from '#domain/family/consent-texts.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRoleRow } from '../entities/account-role.js';
import { AccountRow } from '../entities/account.js';
import { CardRow } from '../entities/card.js';
import { DependantConsentRow } from '../entities/dependant-consent.js';
import { DependantRow } from '../entities/dependant.js';
import { ProfileRow } from '../entities/profile.js';
import { ReviewerTrackRow } from '../entities/reviewer-track.js';
import type { Transaction } from '../transactions.js';
import { DEMO_ACCOUNTS, demoPassport, type DemoAccount } from './demo-people.js';
import type { DemoAgency } from './seed-agencies.js';
import type { DemoSurroundings } from './demo-surroundings.js';

/** The demo's accounts by email. */
export async function seedAccounts(
  tx: Transaction,
  surroundings: DemoSurroundings,
  agencies: readonly DemoAgency[],
  passwordHash: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const account of DEMO_ACCOUNTS) {
    const { identifiers } = await tx.manager.insert(AccountRow, {
      email: account.email,
      passwordHash,
      name: account.name,
      locale: 'zh-CN',
      demo: true,
      createdAt: tx.now,
    });
    const id = identifiers[0]?.['id'] as string;
    ids.set(account.email, id);
    if (account.granted === undefined) await seedPerson(tx, surroundings, account, id);
    else await seedRole(tx, account, id, agencies);
  }
  return ids;
}

async function seedRole(
  tx: Transaction,
  { granted, agencyKind }: DemoAccount,
  accountId: string,
  agencies: readonly DemoAgency[],
): Promise<void> {
  if (granted === undefined) return;
  const agency = agencies.find(({ kind }) => kind === agencyKind);
  await tx.manager.insert(AccountRoleRow, { accountId, role: granted, agencyId: agency?.id ?? null });
  if (granted === 'reviewer') {
    await tx.manager.insert(
      ReviewerTrackRow,
      TRACKS.map((track) => ({ accountId, track })),
    );
  }
}

async function seedPerson(
  tx: Transaction,
  { vault, policy }: DemoSurroundings,
  account: DemoAccount,
  accountId: string,
): Promise<void> {
  const number = DEMO_ACCOUNTS.indexOf(account);
  await tx.manager.insert(ProfileRow, {
    accountId,
    name: account.name,
    birthDate: addYears(tx.today, -42 - number),
    nationality: 'CN',
    identityType: 'passport',
    ...(await vault.seal(tx, accountId, 'passport', demoPassport(account))),
    employer: '演示单位',
    jobTitle: '演示职务',
    phone: '+86 451 00000000',
    city: 'harbin',
  });
  if (account.family) await seedFamily(tx, accountId);
  if (account.card) await seedCard(tx, policy, account.card, account.name, accountId);
}

/** A family in which everybody has agreed: the parent for the children, the adults on paper. */
async function seedFamily(tx: Transaction, accountId: string): Promise<void> {
  const born = (years: number): IsoDate => addYears(tx.today, -years);
  const { identifiers } = await tx.manager.insert(DependantRow, [
    { accountId, relation: 'spouse', name: '演示配偶', birthDate: born(40) },
    { accountId, relation: 'child', name: '演示长女', birthDate: born(12) },
    { accountId, relation: 'child', name: '演示次子', birthDate: born(4) },
    { accountId, relation: 'parent', name: '演示母亲', birthDate: born(68) },
  ]);
  const bases = ['signed_document', 'guardianship', 'guardianship', 'signed_document'] as const;
  await tx.manager.insert(
    DependantConsentRow,
    bases.map((basis, place) => ({
      ...{ dependantId: identifiers[place]?.['id'] as string, basis, textVersion: CONSENT_TEXT.version },
      ...{ recordedBy: accountId, recordedAt: tx.now },
      guardianCapacity: basis === 'guardianship' ? ('parent' as const) : null,
      ...(basis === 'signed_document' && { signedOn: tx.today, checkState: 'unchecked' as const }),
    })),
  );
}

async function seedCard(
  tx: Transaction,
  policy: Policy,
  { tier, track }: NonNullable<DemoAccount['card']>,
  name: string,
  holderId: string,
): Promise<void> {
  const years = policy.tiers.find(({ code }) => code === tier)?.cardYears ?? 3;
  const [row] = await tx.manager.query<{ serial: string }[]>(`SELECT nextval('card_serial') AS serial`);
  const number = formatCardNumber({ year: Number(tx.today.slice(0, 4)), serial: Number(row?.serial) });
  const term = cardTerm(tx.today, years);
  const card = { holderId, number, name, tier, track, state: 'active', issuedAt: tx.now, ...term } as const;
  const { identifiers } = await tx.manager.insert(CardRow, card);
  await tx.record({
    type: 'card.issued',
    subjectType: 'card',
    subjectId: identifiers[0]?.['id'] as string,
    data: { tier },
  });
}
