import { DependantConsentRow } from '#database/entities/dependant-consent.js';
import { DependantRow } from '#database/entities/dependant.js';
import { FamilyInvitationRow } from '#database/entities/family-invitation.js';
import { ServiceRequestRow } from '#database/entities/service-request.js';
import { section } from './section.js';
import { MY_FAMILY, MY_PLACES } from './whose.js';

/** My family as I entered it, and what is kept of me in the families of others. */
export const FAMILY = {
  dependants: section(DependantRow, {
    title: { 'zh-CN': '我的家庭成员', en: 'My family' },
    whose: 'row.accountId = :me',
    told: ['id', 'relation', 'name', 'birthDate', 'identityType', 'linkedAt', 'removedAt'],
    without: {
      ...{ accountId: 'you', linkedAccountId: 'others', identityNumber: 'elsewhere' },
      ...{ identityTail: 'elsewhere', identityIndex: 'secret', version: 'bookkeeping' },
    },
    extra: { identityNumberInFull: (row, { tx, dependants }) => dependants.open(tx, row) },
  }),
  consents: section(DependantConsentRow, {
    title: { 'zh-CN': '家庭成员同意记录', en: 'Consents in my family' },
    whose: `row.dependantId IN ${MY_FAMILY}`,
    told: [
      ...([
        'id',
        'dependantId',
        'basis',
        'textVersion',
        'recordedAt',
        'guardianCapacity',
        'signedOn',
      ] as const),
      ...(['documentName', 'documentType', 'documentSha256', 'endedAt', 'endReason', 'checkState'] as const),
      ...(['checkedAt', 'checkReason'] as const),
    ],
    without: { recordedBy: 'others', endedBy: 'others', checkedBy: 'staff' },
    extra: {
      downloadPath: ({ dependantId, documentSha256, endedAt }) =>
        documentSha256 === null || endedAt !== null
          ? null
          : `/api/v1/dependants/${dependantId}/consent-document`,
    },
  }),
  invitations: section(FamilyInvitationRow, {
    title: { 'zh-CN': '我发出的家庭成员邀请', en: 'Invitations that I sent' },
    whose: 'row.accountId = :me',
    told: [
      ...(['id', 'dependantId', 'state', 'email', 'locale', 'invitedOn', 'createdAt', 'expiresAt'] as const),
      'endedAt',
    ],
    without: { accountId: 'you', acceptedBy: 'others' },
  }),
  placesInOtherFamilies: section(DependantRow, {
    title: { 'zh-CN': '我作为家庭成员的登记', en: 'What holders keep of me as their family' },
    whose: 'row.linkedAccountId = :me',
    told: ['id', 'relation', 'name', 'birthDate', 'identityType', 'identityTail', 'linkedAt', 'removedAt'],
    without: {
      ...{ accountId: 'others', linkedAccountId: 'you', identityNumber: 'elsewhere' },
      ...{ identityIndex: 'secret', version: 'bookkeeping' },
    },
  }),
  consentsAboutMe: section(DependantConsentRow, {
    title: { 'zh-CN': '关于我的同意记录', en: 'Consents about me' },
    whose: `row.dependantId IN ${MY_PLACES}`,
    told: [
      ...(['id', 'dependantId', 'basis', 'textVersion', 'recordedAt', 'signedOn', 'documentName'] as const),
      ...(['documentType', 'documentSha256', 'endedAt', 'endReason', 'checkState', 'checkedAt'] as const),
    ],
    without: {
      ...{ recordedBy: 'others', endedBy: 'others', checkedBy: 'staff' },
      ...{ guardianCapacity: 'others', checkReason: 'others' },
    },
  }),
  invitationsAccepted: section(FamilyInvitationRow, {
    title: { 'zh-CN': '我接受的家庭成员邀请', en: 'Invitations that I accepted' },
    whose: 'row.acceptedBy = :me',
    told: ['id', 'dependantId', 'state', 'locale', 'invitedOn', 'createdAt', 'endedAt'],
    without: { accountId: 'others', acceptedBy: 'you', email: 'bookkeeping', expiresAt: 'bookkeeping' },
    beyondOwnSight: true,
  }),
  requestsForMe: section(ServiceRequestRow, {
    title: { 'zh-CN': '持卡人为我提出的服务申请', en: 'Requests that holders made for me' },
    whose: `row.beneficiaryId IN ${MY_PLACES}`,
    told: [
      ...([
        'id',
        'service',
        'mode',
        'state',
        'beneficiaryId',
        'beneficiaryRelation',
        'beneficiaryName',
      ] as const),
      ...([
        'agencyId',
        'slotId',
        'city',
        'serviceOn',
        'details',
        'consentId',
        'submittedAt',
        'endedAt',
      ] as const),
      'outcome',
    ],
    without: {
      ...{ holderId: 'others', cardId: 'others', place: 'others', companions: 'others', documents: 'others' },
      ...{ reasonCode: 'others', reason: 'others', ratingScore: 'others', ratingComment: 'others' },
      ...{ ratedAt: 'others', ratingAnswer: 'others', ratingAnsweredAt: 'others', quotaTakes: 'others' },
      ...{ idempotencyKey: 'bookkeeping', fingerprint: 'bookkeeping', onlyOneOpen: 'bookkeeping' },
      ...{ policyVersion: 'bookkeeping', dueOn: 'bookkeeping', blockedAt: 'others', inTime: 'bookkeeping' },
      ...{ stepBeganOn: 'bookkeeping', acceptedOn: 'bookkeeping', clockPauses: 'bookkeeping' },
      ...{ escalatedDueOn: 'bookkeeping', expiresOn: 'bookkeeping', version: 'bookkeeping' },
    },
  }),
};
