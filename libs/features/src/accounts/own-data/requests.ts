import { AgencyRow } from '#database/entities/agency.js';
import { BookingReminderRow } from '#database/entities/booking-reminder.js';
import { ComplaintRow } from '#database/entities/complaint.js';
import { QuotaEntryRow } from '#database/entities/quota-entry.js';
import { QuotaUseRow } from '#database/entities/quota-use.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import { RequestFileRow } from '#database/entities/request-file.js';
import { RequestMessageRow } from '#database/entities/request-message.js';
import { RequestRoutingRow } from '#database/entities/request-routing.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { SlotHoldRow } from '#database/entities/slot-hold.js';
import { SlotRow } from '#database/entities/slot.js';
import { WaitingEntryRow } from '#database/entities/waiting-entry.js';
import { section } from './section.js';
import { MY_PLACES, MY_REQUESTS } from './whose.js';

const OF_MINE = `row.requestId IN ${MY_REQUESTS}`;

/** Services that I asked for, what belongs to them, quotas, places that were kept, and complaints. */
export const REQUESTS = {
  requests: section(ServiceRequestRow, {
    title: { 'zh-CN': '服务申请', en: 'Service requests' },
    whose: 'row.holderId = :me',
    told: [
      ...(['id', 'cardId', 'service', 'mode', 'state', 'beneficiaryId', 'beneficiaryRelation'] as const),
      ...(['beneficiaryName', 'consentId', 'agencyId', 'slotId', 'city', 'serviceOn', 'place'] as const),
      ...([
        'companions',
        'details',
        'documents',
        'policyVersion',
        'quotaTakes',
        'submittedAt',
        'dueOn',
      ] as const),
      ...([
        'blockedAt',
        'acceptedOn',
        'clockPauses',
        'expiresOn',
        'endedAt',
        'inTime',
        'reasonCode',
      ] as const),
      ...(['reason', 'outcome', 'ratingScore', 'ratingComment', 'ratedAt', 'ratingAnswer'] as const),
      'ratingAnsweredAt',
    ],
    without: {
      ...{ holderId: 'you', onlyOneOpen: 'bookkeeping', idempotencyKey: 'bookkeeping' },
      ...{ fingerprint: 'bookkeeping', stepBeganOn: 'bookkeeping', escalatedDueOn: 'bookkeeping' },
      version: 'bookkeeping',
    },
  }),
  messages: section(RequestMessageRow, {
    title: { 'zh-CN': '往来留言', en: 'Messages' },
    whose: OF_MINE,
    told: ['id', 'requestId', 'author', 'text', 'writtenAt'],
    without: {},
  }),
  documents: section(RequestDocumentRow, {
    title: { 'zh-CN': '提交的材料', en: 'Documents that I handed in' },
    whose: 'row.accountId = :me',
    told: [
      ...(['id', 'requestId', 'service', 'kind', 'fileName', 'mediaType', 'sizeBytes', 'sha256'] as const),
      'uploadedAt',
    ],
    without: { accountId: 'you' },
    extra: {
      downloadPath: ({ id, requestId }) =>
        requestId === null ? null : `/api/v1/service-requests/${requestId}/documents/${id}`,
    },
  }),
  files: section(RequestFileRow, {
    title: { 'zh-CN': '往来文件和办理结果文件', en: 'Files exchanged, and documents of outcomes' },
    // Those of an outcome that is not there yet are hidden by row-level security, as on the screens.
    whose: OF_MINE,
    told: [
      ...([
        'id',
        'requestId',
        'messageId',
        'author',
        'purpose',
        'fileName',
        'mediaType',
        'sizeBytes',
      ] as const),
      ...(['sha256', 'uploadedAt'] as const),
    ],
    without: { uploadedBy: 'staff' },
    extra: { downloadPath: ({ id, requestId }) => `/api/v1/service-requests/${requestId}/files/${id}` },
  }),
  routings: section(RequestRoutingRow, {
    title: { 'zh-CN': '申请的分派和改派', en: 'How requests came to their agencies' },
    whose: OF_MINE,
    told: [
      ...([
        'id',
        'requestId',
        'way',
        'agencyId',
        'fromAgencyId',
        'openCases',
        'candidates',
        'reason',
      ] as const),
      'decidedAt',
    ],
    without: { decidedBy: 'staff' },
  }),
  reminders: section(BookingReminderRow, {
    title: { 'zh-CN': '预约提醒', en: 'Reminders of bookings' },
    whose: OF_MINE,
    by: 'madeAt',
    told: ['requestId', 'kind', 'startsAt', 'madeAt'],
    without: {},
  }),
  quotas: section(QuotaUseRow, {
    title: { 'zh-CN': '服务次数', en: 'Quotas' },
    whose: 'row.holderId = :me',
    by: 'periodKey',
    told: ['service', 'periodKey', 'beneficiaryKey', 'used', 'allowed'],
    without: { holderId: 'you' },
  }),
  quotaEntries: section(QuotaEntryRow, {
    title: { 'zh-CN': '服务次数的变动', en: 'Movements of quotas' },
    whose: 'row.holderId = :me',
    told: [
      ...(['id', 'service', 'periodKey', 'beneficiaryKey', 'movement', 'amount', 'requestId'] as const),
      ...(['reason', 'at'] as const),
    ],
    without: { holderId: 'you', byAccount: 'staff' },
  }),
  slotHolds: section(SlotHoldRow, {
    title: { 'zh-CN': '为我保留的名额', en: 'Places kept for me' },
    whose: 'row.holderId = :me',
    told: ['id', 'slotId', 'entryId', 'madeAt', 'expiresAt'],
    without: { holderId: 'you' },
  }),
  waitingList: section(WaitingEntryRow, {
    title: { 'zh-CN': '候补登记', en: 'Waiting lists' },
    whose: 'row.holderId = :me',
    told: ['id', 'slotId', 'state', 'joinedAt', 'offeredUntil', 'endedAt'],
    without: { holderId: 'you', turn: 'bookkeeping' },
  }),
  complaints: section(ComplaintRow, {
    title: { 'zh-CN': '投诉', en: 'Complaints' },
    whose: 'row.complainantId = :me',
    told: [
      ...([
        'id',
        'about',
        'requestId',
        'agencyId',
        'revealId',
        'verificationId',
        'happenedOn',
        'text',
      ] as const),
      ...(['state', 'filedAt', 'dueOn', 'forwardedAt', 'answer', 'answeredAt', 'decisionReason'] as const),
      'decidedAt',
    ],
    without: {
      ...{ complainantId: 'you', lookedBy: 'looks', decidedBy: 'staff' },
      ...{ stepBeganOn: 'bookkeeping', escalatedDueOn: 'bookkeeping', version: 'bookkeeping' },
    },
  }),
  agencies: section(AgencyRow, {
    title: { 'zh-CN': '本文件提到的机构', en: 'The agencies that the document names' },
    whose: `row.id IN (SELECT r.agency_id FROM service_request r
        WHERE r.holder_id = :me OR r.beneficiary_id IN ${MY_PLACES}
      UNION SELECT v.agency_id FROM card_verification v WHERE v.holder_id = :me
      UNION SELECT c.agency_id FROM complaint c WHERE c.complainant_id = :me
      UNION SELECT g.agency_id FROM request_routing g WHERE g.request_id IN ${MY_REQUESTS})`,
    told: ['id', 'code', 'kind', 'city', 'name'],
    without: { address: 'bookkeeping', active: 'bookkeeping', version: 'bookkeeping' },
  }),
  slots: section(SlotRow, {
    title: { 'zh-CN': '本文件提到的时段', en: 'The times that the document names' },
    whose: `row.id IN (SELECT r.slot_id FROM service_request r
        WHERE r.holder_id = :me OR r.beneficiary_id IN ${MY_PLACES}
      UNION SELECT h.slot_id FROM slot_hold h WHERE h.holder_id = :me
      UNION SELECT w.slot_id FROM waiting_entry w WHERE w.holder_id = :me)`,
    told: ['id', 'agencyId', 'service', 'startsAt', 'endsAt', 'calledOffCode', 'calledOffReason'],
    without: {
      ...{ externalId: 'bookkeeping', cancelUntil: 'bookkeeping', capacity: 'bookkeeping' },
      ...{ taken: 'others', waiting: 'others', confirmsAtOnce: 'bookkeeping', open: 'bookkeeping' },
      version: 'bookkeeping',
    },
  }),
};
