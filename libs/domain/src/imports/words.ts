import type { IdentityType } from '../accounts/identity-number.js';
import { TIERS, TRACKS, type Policy, type Tier, type Track } from '../catalogue/policy.js';

const IDENTITY_TYPES: Readonly<Record<IdentityType, readonly string[]>> = {
  resident_identity_card: ['居民身份证', '身份证', 'resident identity card', 'identity card', 'id card'],
  passport: ['护照', 'passport'],
};

const TRACK_WORDS: Readonly<Record<Track, readonly string[]>> = {
  research: ['科研', '科学研究', 'research'],
  engineering: ['工程', '工程技术', 'engineering'],
  enterprise: ['企业创新创业', '企业', '创新创业', 'enterprise'],
  health_education_culture: ['卫生教育文化', 'health, education, culture', 'health, education and culture'],
  vocational_skills: ['职业技能', '技能', 'vocational skills'],
  local: ['乡土人才', '乡土', '本土人才', '本土', 'local', 'local talent'],
};

const CHINA = new Set(['cn', 'china', '中国', '中华人民共和国', 'chn']);

/** The identity document that a word means, in either language or as its code; null when it means none. */
export function findIdentityType(word: string): IdentityType | null {
  return findKey(IDENTITY_TYPES, word);
}

export function findTrack(word: string): Track | null {
  return TRACKS.find((track) => track === findKey(TRACK_WORDS, word)) ?? null;
}

/** A letter, with or without the word for class behind it, or the name that the policy gives the tier. */
export function findTier(policy: Policy, word: string): Tier | null {
  const letter = /^(?:tier)?([a-e])(?:类|级|档|层次)?(?:人才)?$/.exec(plain(word))?.[1]?.toUpperCase();
  const named = policy.tiers.find(({ name }) =>
    Object.values(name).some((text) => plain(text) === plain(word)),
  );
  return TIERS.find((tier) => tier === letter) ?? named?.code ?? null;
}

/** The code of a city of the policy, by its code or name, with or without the word for city. */
export function findCity(policy: Policy, word: string): string | null {
  const short = (text: string) => plain(text).replace(/(市|地区)$/, '');
  const found = policy.cities.find(({ code, name }) =>
    [code, name['zh-CN'], name.en].some((text) => short(text) === short(word)),
  );
  return found?.code ?? null;
}

/** ISO 3166-1 alpha-2; of names only that of China is known. */
export function findNationality(word: string): string | null {
  if (CHINA.has(plain(word))) return 'CN';
  const code = word.normalize('NFKC').trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

function findKey<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | null {
  const keys = Object.keys(table) as Key[];
  return keys.find((key) => [key, ...table[key]].some((text) => plain(text) === plain(word))) ?? null;
}

function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_,、]/g, '');
}
