import * as XLSX from '@e965/xlsx';
import { randomInt } from 'node:crypto';

const HEADING = [
  '姓名',
  '证件号码',
  '工作单位',
  '职务职称',
  '联系电话',
  '所在城市',
  '认定层次',
  '人才赛道',
  '认定日期',
];
const EMPLOYERS = ['哈尔滨工业大学', '哈尔滨电机厂有限责任公司', '黑龙江省医院', '大庆油田有限责任公司'];
const TRACKS = ['科研', '工程', '企业', '卫生教育文化', '职业技能', '本土人才'];
const DAY = 86_400_000;

/** A list of so many people as CSV, none of them twice. */
export function csvFile(people) {
  return Buffer.from([HEADING, ...rows(people, 0)].map((cells) => cells.join(',')).join('\r\n'));
}

/** The same as a workbook with shared strings, of other people. */
export function xlsxFile(people) {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADING, ...rows(people, people)]), '人员');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
}

function rows(people, from) {
  const accredited = new Date(Date.now() - 100 * DAY).toISOString().slice(0, 10);
  return Array.from({ length: people }, (_, index) => [
    `李${String.fromCharCode(0x4e00 + randomInt(5000))}${String.fromCharCode(0x4e00 + randomInt(5000))}`,
    identityNumber(from + index),
    EMPLOYERS[index % EMPLOYERS.length],
    '高级工程师',
    `138${String(from + index).padStart(8, '0')}`,
    '哈尔滨市',
    'ABCDE'[index % 5],
    TRACKS[index % TRACKS.length],
    accredited,
  ]);
}

/** GB 11643-1999; another one for each number. */
function identityNumber(index) {
  const born = new Date(Date.UTC(1960, 0, 1) + Math.floor(index / 1000) * DAY).toISOString().slice(0, 10);
  const body = `230102${born.replaceAll('-', '')}${String(index % 1000).padStart(3, '0')}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return body + '10X98765432'[sum % 11];
}
