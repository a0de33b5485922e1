import type { Localized } from '#domain/shared/localized.js';

/** The lines of a digest, by what they count; a line of nothing is left out. */
export const DIGEST_LINES = {
  applicationsToClaim: { 'zh-CN': '待认领初审的人才认定申请', en: 'Applications waiting for a reviewer' },
  applicationsInReview: { 'zh-CN': '由您初审的人才认定申请', en: 'Applications that you are reviewing' },
  applicationsToDecide: { 'zh-CN': '待审批的人才认定申请', en: 'Applications waiting for a decision' },
  noticesOver: { 'zh-CN': '公示期满待认定的申请', en: 'Applications whose public notice has ended' },
  objectionsOpen: { 'zh-CN': '待核查的公示异议', en: 'Objections to examine' },
  applicationsLate: { 'zh-CN': '超过办理时限的人才认定申请', en: 'Applications past their time limit' },
  requestsToAnswer: { 'zh-CN': '待受理的服务申请', en: 'Requests waiting for acceptance' },
  requestsInWork: { 'zh-CN': '办理中的服务申请', en: 'Requests in progress' },
  consentFormsToCheck: { 'zh-CN': '待核验的书面同意书', en: 'Signed consent forms to check' },
  bookingsToday: { 'zh-CN': '今日预约', en: 'Bookings today' },
  requestsLate: { 'zh-CN': '超过办理时限的服务申请', en: 'Requests past their time limit' },
} as const satisfies Record<string, Localized>;

export type DigestLine = keyof typeof DIGEST_LINES;
export type DigestCounts = Partial<Record<DigestLine, number>>;

/** What is late stands first. */
export const DIGEST_ORDER = [
  'applicationsLate',
  'requestsLate',
  ...(Object.keys(DIGEST_LINES) as DigestLine[]).filter((line) => !line.endsWith('Late')),
] as const satisfies readonly DigestLine[];
