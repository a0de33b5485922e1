import type { Localized } from '../shared/localized.js';

/** What a list of people who were accredited on paper may say of each, in the order of the form. */
export const IMPORT_COLUMNS = [
  'name',
  'identity_type',
  'identity_number',
  'birth_date',
  'nationality',
  'employer',
  'job_title',
  'phone',
  'city',
  'tier',
  'track',
  'criterion',
  'accredited_on',
  'valid_until',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Columns that a file may leave out; in a row they may be empty, where the rest of the row says the same. */
export const OPTIONAL_COLUMNS: readonly ImportColumn[] = [
  'identity_type',
  'birth_date',
  'nationality',
  'criterion',
  'valid_until',
];

export const COLUMN_NAMES: Readonly<Record<ImportColumn, Localized>> = {
  name: { 'zh-CN': '姓名', en: 'Name' },
  identity_type: { 'zh-CN': '证件类型', en: 'Identity document' },
  identity_number: { 'zh-CN': '证件号码', en: 'Identity number' },
  birth_date: { 'zh-CN': '出生日期', en: 'Birth date' },
  nationality: { 'zh-CN': '国籍', en: 'Nationality' },
  employer: { 'zh-CN': '工作单位', en: 'Employer' },
  job_title: { 'zh-CN': '职务职称', en: 'Job title' },
  phone: { 'zh-CN': '联系电话', en: 'Telephone' },
  city: { 'zh-CN': '所在城市', en: 'City' },
  tier: { 'zh-CN': '认定层次', en: 'Tier' },
  track: { 'zh-CN': '人才赛道', en: 'Track' },
  criterion: { 'zh-CN': '认定条件', en: 'Criterion' },
  accredited_on: { 'zh-CN': '认定日期', en: 'Accredited on' },
  valid_until: { 'zh-CN': '有效期至', en: 'Valid until' },
};

/** Other words that offices write above a column. */
const ALIASES: Readonly<Record<string, ImportColumn>> = {
  身份证号: 'identity_number',
  身份证号码: 'identity_number',
  证件号: 'identity_number',
  证件种类: 'identity_type',
  出生年月日: 'birth_date',
  国籍地区: 'nationality',
  单位: 'employer',
  单位名称: 'employer',
  职务: 'job_title',
  职称: 'job_title',
  电话: 'phone',
  手机: 'phone',
  手机号: 'phone',
  手机号码: 'phone',
  城市: 'city',
  地市: 'city',
  层次: 'tier',
  人才层次: 'tier',
  赛道: 'track',
  有效期截止: 'valid_until',
  有效期截止日期: 'valid_until',
};

const WORDS: ReadonlyMap<string, ImportColumn> = new Map([
  ...Object.entries(ALIASES),
  ...IMPORT_COLUMNS.flatMap((column) =>
    [column, COLUMN_NAMES[column]['zh-CN'], COLUMN_NAMES[column].en].map(
      (word) => [plain(word), column] as const,
    ),
  ),
]);

/** The column that a heading names, in Chinese, English or as its code; null when it names none. */
export function findColumn(heading: string): ImportColumn | null {
  return WORDS.get(plain(heading)) ?? null;
}

/** Without what makes no difference: width, case, spaces, stars of required fields, what stands in brackets. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s_*:/、-]/g, '');
}
