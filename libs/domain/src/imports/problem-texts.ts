import type { Localized } from '../shared/localized.js';

type Text = (value: string) => Localized;

const text = (chinese: string, english: string) => (): Localized => ({ 'zh-CN': chinese, en: english });

/** Everything that can be wrong with a file or with a row of it, and what to do about it. */
const TEXTS = {
  file_bomb: text(
    '文件解压后内容过大，无法读取。请另存为新的工作簿或 CSV 文件后重新上传。',
    'The file is too large when unpacked and cannot be read. Save it as a new workbook or as CSV, then upload it again.',
  ),
  file_damaged: text(
    '文件已损坏，或不是 Excel 工作簿（.xlsx）。请在 Excel 中重新另存后上传。',
    'The file is damaged or is not an Excel workbook (.xlsx). Save it again in Excel, then upload it.',
  ),
  file_encoding_unknown: text(
    '文件编码无法识别。请另存为“CSV UTF-8（逗号分隔）”后上传。',
    'The encoding of the file was not recognised. Save it as “CSV UTF-8 (comma delimited)”, then upload it.',
  ),
  file_no_sheet: text('工作簿中没有可见的工作表。', 'The workbook has no visible sheet.'),
  file_quotes_wrong: text(
    '此处起引号不配对，后面的内容无法读取。请检查引号，或改用 Excel 工作簿上传。',
    'Quotation marks do not match from here on, so the rest cannot be read. Correct them, or upload an Excel workbook.',
  ),
  file_row_too_large: text(
    '下一行内容过长，无法读取，多为引号不配对所致。',
    'The next row is too long to be read, usually because quotation marks do not match.',
  ),
  file_empty: text('文件没有内容。', 'The file is empty.'),
  no_rows: text('文件只有标题行，没有人员。', 'The file has only a heading row and no people.'),
  too_many_rows: (value) => ({
    'zh-CN': `一个文件最多${value}人，请分成几个文件上传。`,
    en: `A file can have at most ${value} people. Split it into several files.`,
  }),
  too_many_problems: (value) => ({
    'zh-CN': `问题已超过${value}处，检查到此为止。请先更正以上各处，再重新上传。`,
    en: `There are more than ${value} problems; the check ends here. Correct these first, then upload the file again.`,
  }),
  column_missing: text('缺少此列。', 'This column is missing.'),
  column_unknown: (value) => ({
    'zh-CN': `无法识别列标题“${value}”，请按模板更正，不需要的列请删除。`,
    en: `The column heading “${value}” was not recognised. Correct it to match the template, or delete the column.`,
  }),
  column_twice: text('此列重复出现。', 'This column appears twice.'),
  cell_without_column: text(
    '该行单元格多于标题行，请检查分隔符或多余内容。',
    'The row has more cells than the heading. Check separators and extra content.',
  ),
  missing: text('未填写。', 'This is not filled in.'),
  too_long: (value) => ({
    'zh-CN': `内容过长，最多${value}个字符。`,
    en: `It is too long: ${value} characters at most.`,
  }),
  bad_character: text(
    '含有无法识别的字符，可能是文件编码有误。',
    'It contains characters that were not recognised. The encoding of the file may be wrong.',
  ),
  formula_error: (value) => ({
    'zh-CN': `单元格为公式错误“${value}”，请填入实际内容。`,
    en: `The cell shows the formula error “${value}”. Enter the actual content.`,
  }),
  name_characters: text(
    '姓名只能由文字、间隔号、空格和连字符组成。',
    'A name can contain only letters, middle dots, spaces and hyphens.',
  ),
  identity_type_unknown: (value) => ({
    'zh-CN': `证件类型“${value}”无法识别，应为“居民身份证”或“护照”。`,
    en: `Document type “${value}” was not recognised. Use “resident identity card” or “passport”.`,
  }),
  number_spoiled: text(
    '证件号码已被 Excel 改为科学计数法，后几位数字已丢失。请将该列设为“文本”格式，从原始资料重新填写。',
    'Excel has turned the number into scientific notation and lost its last digits. Format the column as text and enter the number again from the original record.',
  ),
  identity_format: text(
    '证件号码位数或字符不符。',
    'The identity number does not have the right length or characters.',
  ),
  identity_region: text(
    '身份证号码前两位不是有效的地区代码。',
    'The first two digits of the identity number are not a valid region code.',
  ),
  identity_check_digit: text(
    '身份证号码校验位不符，请核对。',
    'The check digit of the identity number is wrong. Check the number.',
  ),
  identity_birth_date: text(
    '身份证号码与出生日期不一致。',
    'The identity number and the date of birth do not match.',
  ),
  identity_birth_year: text('出生年份早于1900年。', 'The year of birth is before 1900.'),
  birth_in_future: text('出生日期晚于今天。', 'The date of birth is after today.'),
  nationality_unknown: (value) => ({
    'zh-CN': `国籍“${value}”应为两位字母代码，如 CN、DE。`,
    en: `Nationality “${value}” must be a two-letter code such as CN or DE.`,
  }),
  nationality_unfit: text(
    '居民身份证持有人的国籍应为中国（CN）。',
    'The nationality of a holder of a resident identity card must be China (CN).',
  ),
  phone_format: text(
    '联系电话只能由数字、空格、连字符组成，可以“+”开头，共5至20位。',
    'A phone number has 5 to 20 characters: digits, spaces and hyphens. It can start with +.',
  ),
  city_unknown: (value) => ({
    'zh-CN': `“${value}”不在现行政策的城市之列。`,
    en: `“${value}” is not a city in the current policy.`,
  }),
  tier_unknown: (value) => ({
    'zh-CN': `认定层次“${value}”无法识别，应为 A、B、C、D、E 之一。`,
    en: `Tier “${value}” was not recognised. Use A, B, C, D or E.`,
  }),
  track_unknown: (value) => ({
    'zh-CN': `人才赛道“${value}”无法识别。`,
    en: `Track “${value}” was not recognised.`,
  }),
  criterion_unknown: (value) => ({
    'zh-CN': `现行政策没有认定条件“${value}”。`,
    en: `The current policy has no criterion “${value}”.`,
  }),
  criterion_unfit: (value) => ({
    'zh-CN': `认定条件“${value}”与所填层次或赛道不符。`,
    en: `Criterion “${value}” does not match the tier or track entered.`,
  }),
  day_unreadable: (value) => ({
    'zh-CN': `“${value}”不是可识别的日期，请写成 2024-05-15。`,
    en: `“${value}” is not a date that can be read. Write it as 2024-05-15.`,
  }),
  birth_day_unreadable: text(
    '出生日期无法识别，请写成 1985-06-15。',
    'The date of birth cannot be read. Write it as 1985-06-15.',
  ),
  accredited_in_future: text('认定日期晚于今天。', 'The date of accreditation is after today.'),
  accredited_before_birth: text(
    '认定日期早于出生日期。',
    'The date of accreditation is before the date of birth.',
  ),
  validity_reversed: text(
    '“有效期至”不晚于认定日期。',
    'The last valid day is not after the date of accreditation.',
  ),
  validity_beyond_term: (value) => ({
    'zh-CN': `超出该层次的有效期限，最晚为${value}。`,
    en: `This is longer than cards of this tier are valid. The latest possible day is ${value}.`,
  }),
  validity_over: (value) => ({
    'zh-CN': `有效期已于${value}届满，不能导入，请从文件中删除该行。`,
    en: `The validity ended on ${value}, so this person cannot be imported. Delete the row from the file.`,
  }),
  duplicate_in_file: (value) => ({
    'zh-CN': `与第${value}行为同一人。`,
    en: `This is the same person as in row ${value}.`,
  }),
  holds_card: text(
    '此人已持有有效的人才卡，请从文件中删除该行。',
    'This person already holds a valid card. Delete the row from the file.',
  ),
  has_account: text(
    '此人已在平台注册并填报同一证件。为防止冒领，请核实身份后在平台内办理认定，并从文件中删除该行。',
    'Somebody has already registered in the portal with this document. To prevent fraud, verify the person’s identity, accredit in the portal, and delete the row from the file.',
  ),
} as const satisfies Record<string, Text>;

export type ImportProblemCode = keyof typeof TEXTS;
export const IMPORT_PROBLEM_CODES = Object.keys(TEXTS) as ImportProblemCode[];

/** What a problem says, in both languages. */
export function importProblemText(code: ImportProblemCode, value: string | null): Localized {
  const say: Text = TEXTS[code];
  return say(value ?? '');
}
