import * as XLSX from '@e965/xlsx';
import { day } from './days.js';
import { residentIdentityNumber } from './identity-number.js';

/** The columns of a list in Chinese, in the order in which `listed` fills them. */
export const HEADING = [
  '姓名',
  '证件类型',
  '证件号码',
  '出生日期',
  '国籍',
  '工作单位',
  '职务职称',
  '联系电话',
  '所在城市',
  '认定层次',
  '人才赛道',
  '认定条件',
  '认定日期',
  '有效期至',
] as const;
export type Listed = Partial<Record<(typeof HEADING)[number], string>>;

let serial = 0;

/** Somebody on a list whom nothing stands against; everybody has another number. */
export function listed(fields: Listed = {}): string[] {
  serial += 1;
  const born = `19${String(60 + (Math.floor(serial / 900) % 35))}-03-${String(1 + (Math.floor(serial / 31_500) % 28)).padStart(2, '0')}`;
  const person: Record<(typeof HEADING)[number], string> = {
    姓名: '李春雪',
    证件类型: '居民身份证',
    证件号码: residentIdentityNumber(born, serial % 900),
    出生日期: '',
    国籍: '',
    工作单位: '哈尔滨电机厂有限责任公司',
    职务职称: '高级工程师',
    联系电话: '13800000000',
    所在城市: '哈尔滨',
    认定层次: 'D',
    人才赛道: '工程',
    认定条件: '',
    认定日期: day(-100),
    有效期至: '',
    ...fields,
  };
  return HEADING.map((column) => person[column]);
}

export function csvOf(rows: readonly (readonly string[])[], heading: readonly string[] = HEADING): Buffer {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from([heading, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n'));
}

export function xlsxOf(rows: readonly (readonly unknown[])[], heading: readonly string[] = HEADING): Buffer {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([[...heading], ...rows.map((cells) => [...cells])]);
  XLSX.utils.book_append_sheet(book, sheet, '人员');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer;
}
