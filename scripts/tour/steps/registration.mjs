import { signIn } from '../cast.mjs';
import { yearsBefore } from '../days.mjs';
import { identityNumber } from '../identity-number.mjs';
import { pdf } from '../files.mjs';
import { expectThat } from '../unexpected.mjs';

/** A new person opens an account, says who he or she is, and names the family. */
export async function openAccount(portal, { guest, applicant }) {
  portal.chapter('A new person opens an account');
  const { email, password, name, employer } = applicant;
  const { today } = await portal.call(guest, 'asks what day it is', 'GET', '/api/v1/demo/clock');

  await portal.call(guest, 'may not read a profile', 'GET', '/api/v1/me', {
    refused: [401, 'auth.required'],
  });
  await portal.call(guest, 'opens an account', 'POST', '/api/v1/auth/register', {
    body: { email, password, name, locale: 'zh-CN' },
  });
  await signIn(portal, applicant);

  const birthDate = yearsBefore(today, 44);
  const profile = {
    ...{ name, birthDate, employer, nationality: 'CN', jobTitle: '演示职务', city: 'harbin' },
    ...{ identityType: 'resident_identity_card', phone: '+86 451 00000000' },
    identityNumber: identityNumber(birthDate),
  };
  const wrong = { ...profile, identityNumber: identityNumber(yearsBefore(today, 45)) };
  await portal.call(applicant, 'gives the number of another birth date', 'PATCH', '/api/v1/me', {
    body: wrong,
    refused: [422, 'profile.identity_invalid'],
  });
  await portal.call(applicant, 'misspells a field', 'PATCH', '/api/v1/me', {
    body: { ...profile, nickname: 'x' },
    refused: [400, 'body.invalid'],
  });
  const me = await portal.call(applicant, 'fills in the profile', 'PATCH', '/api/v1/me', { body: profile });
  const shown = me.profile.identityNumber;
  expectThat(
    /^\*+..$/.test(shown) && shown.endsWith(profile.identityNumber.slice(-2)),
    'all but the last two characters of the identity number are masked',
    shown,
  );
  const change = (what, more) =>
    portal.call(applicant, what, 'PATCH', '/api/v1/me', { ...more, version: me.version });
  await change('changes it by its version', { body: { jobTitle: '演示新职务' } });
  await change('changes it by the version that was', {
    body: { jobTitle: '演示旧职务' },
    refused: [412, 'version.stale'],
  });
  return nameFamily(portal, applicant, today);
}

/** Somebody from abroad does the same with a passport, without a slip. */
export async function openAccountFromAbroad(portal, { guest, colleague }) {
  portal.chapter('A colleague from abroad opens an account');
  const { email, password, name, employer, passport } = colleague;
  const { today } = await portal.call(guest, 'asks what day it is', 'GET', '/api/v1/demo/clock');
  await portal.call(guest, 'opens an account', 'POST', '/api/v1/auth/register', {
    body: { email, password, name, locale: 'en' },
  });
  await signIn(portal, colleague);
  const me = await portal.call(colleague, 'fills in the profile', 'PATCH', '/api/v1/me', {
    body: {
      ...{ name, employer, nationality: 'DE', jobTitle: '演示职务', city: 'harbin' },
      ...{ birthDate: yearsBefore(today, 39), phone: '+86 451 00000000' },
      ...{ identityType: 'passport', identityNumber: passport },
    },
  });
  expectThat(me.profile.nationality === 'DE', 'a foreign national', me.profile);
}

async function nameFamily(portal, applicant, today) {
  const add = (relation, name, age) =>
    portal.call(applicant, `adds a ${relation}`, 'POST', '/api/v1/me/dependants', {
      body: { relation, name, birthDate: yearsBefore(today, age) },
    });
  const spouse = await add('spouse', '演示配偶', 41);
  const child = await add('child', '演示子女', 8);
  const toddler = await add('child', '演示幼子', 4);
  const parent = await add('parent', '演示父亲', 70);
  await agree(portal, applicant, { spouse, child, today });
  const { items } = await portal.call(applicant, 'lists the family', 'GET', '/api/v1/me/dependants');
  expectThat(items.length === 4, 'four dependants', items);
  return { spouse, child, toddler, parent };
}

/** The parent agrees for the child; the spouse has signed a form. */
async function agree(portal, applicant, { spouse, child, today }) {
  const { version: textVersion } = await portal.call(
    applicant,
    'reads what is agreed to',
    'GET',
    '/api/v1/consent-texts',
  );
  const dependant = (id, action) => `/api/v1/me/dependants/${id}/${action}`;
  await portal.call(applicant, 'agrees for the child', 'POST', dependant(child.id, 'declare_guardianship'), {
    body: { capacity: 'parent', textVersion },
  });
  const form = new FormData();
  form.append('textVersion', textVersion);
  form.append('signedOn', today);
  form.append('file', new Blob([pdf.content], { type: pdf.type }), '同意书.pdf');
  await portal.call(
    applicant,
    'hands in what the spouse signed',
    'POST',
    dependant(spouse.id, 'hand_in_consent'),
    {
      form,
    },
  );
}
