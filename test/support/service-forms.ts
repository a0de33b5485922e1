import { good, type Caller } from './caller.js';
import { PDF_FILE } from './files.js';

/** The form of every service, filled in as somebody would; passes are filled in at the counter. */
export const FILLED_IN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'EDU-ENROL': { stage: 'primary', district: '南岗区', firstSchool: '花园小学', enrolOn: '2027-09-01' },
  'EDU-KINDERGARTEN': { class: 'lower', district: '道里区', needsCare: '花生过敏' },
  'EDU-TRANSFER': { fromSchool: '沈阳市实验学校（辽宁省沈阳市）', grade: 4, district: '松北区' },
  'EDU-COUNSEL': { topic: 'college', grade: 12, online: true },
  'MED-CHECKUP': { package: 'cardiac', fasting: true, reportBy: 'online' },
  'MED-FASTTRACK': { department: '心内科', visit: 'first', symptoms: '胸闷' },
  'MED-ADMISSION': { department: '骨科', urgency: 'within_week', contactPhone: '+86 451 8888 0000' },
  'MED-DOCTOR': { focus: 'chronic', language: 'zh', contactTime: 'evening' },
  'TRA-AIRPORT': { flight: 'CZ6201', luggage: 1 },
  'TRA-RAIL': { train: 'G1202' },
  'TRA-TRANSIT': { line: '地铁1号线' },
  'TRA-VEHICLE': { matter: 'licence_renewal', licenceClass: 'C1' },
  'HOU-APARTMENT': { rooms: 2, residents: 3, moveInOn: '2027-01-04', accessible: false },
  'HOU-SUBSIDY': {
    ...{ kind: 'purchase', area: 89.5, price: 980_000, contractOn: '2026-06-01' },
    ...{ firstHome: true, account: '6222020000000000' },
  },
  'HOU-FUND': { amount: 80, years: 20, fundAccount: '10023456789', monthlyDeposit: 3200 },
  'FAM-SPOUSEJOB': { education: 'master', profession: '中学教师', sector: 'public_institution' },
  'FAM-RESIDENCE': { fromPlace: '辽宁省沈阳市和平区', settleAt: 'own_home', movedCertificate: true },
  'FAM-FOREIGN': { permit: 'work_new', passportValidUntil: '2031-05-01', visaKind: 'R', months: 24 },
  'CUL-SCENIC': { entrance: '东门' },
  'CUL-VENUE': { event: '哈尔滨之夏音乐会', seats: 'aisle' },
  'CUL-SNOW': { activity: 'ski', level: 'beginner', rental: true, shoeSize: 42 },
  'BIZ-LOAN': { amount: 200, months: 36, purpose: 'research', guarantee: 'credit' },
  'BIZ-WINDOW': { matter: 'tax', escort: true, language: 'en' },
  'BIZ-COMMERCIALISE': {
    ...{ title: '低温润滑材料', field: 'materials', stage: 'pilot', wish: 'licence' },
    patentNumber: 'ZL202410012345.6',
  },
};

/** The form of a service, filled in. @throws Error for a service that this table does not know */
export function filledIn(service: string): Record<string, unknown> {
  const details = FILLED_IN[service];
  if (details === undefined) throw new Error(`nobody has filled in the form of ${service}`);
  return { ...details };
}

/** Hands in a file of each kind for a request for the service, and answers their ids. */
export async function handIn(
  holder: Caller,
  service: string,
  ...kinds: readonly string[]
): Promise<string[]> {
  const ids: string[] = [];
  for (const kind of kinds) {
    const answer = await holder.upload(
      '/request-documents',
      { service, kind, file: PDF_FILE },
      `${kind}.pdf`,
    );
    ids.push(good(answer, 201).id as string);
  }
  return ids;
}
