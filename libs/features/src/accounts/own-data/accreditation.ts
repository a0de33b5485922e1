import { AccreditationApplicationRow } from '#database/entities/accreditation-application.js';
import { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { AppealRow } from '#database/entities/appeal.js';
import { ApplicationSubmissionRow } from '#database/entities/application-submission.js';
import { ClaimRow } from '#database/entities/claim.js';
import { DecisionRow } from '#database/entities/decision.js';
import { EvidencePromiseRow } from '#database/entities/evidence-promise.js';
import { EvidenceRow } from '#database/entities/evidence.js';
import { ObjectionRow } from '#database/entities/objection.js';
import { RosterEntryRow } from '#database/entities/roster-entry.js';
import { section } from './section.js';
import { MY_APPLICATIONS } from './whose.js';

const OF_MINE = `row.applicationId IN ${MY_APPLICATIONS}`;

/** Applications and all that was handed in, decided and objected, and what programmes say of me. */
export const ACCREDITATION = {
  applications: section(AccreditationApplicationRow, {
    title: { 'zh-CN': '人才认定申请', en: 'Applications for accreditation' },
    whose: 'row.applicantId = :me',
    told: [
      ...(['id', 'applicantName', 'applicantEmployer', 'track', 'state', 'policyVersion', 'tier'] as const),
      ...(['noticeFrom', 'noticeUntil', 'noticeEndedAt', 'dueOn', 'createdAt', 'submittedAt'] as const),
      ...(['decidedAt', 'origin', 'importId', 'importRow'] as const),
    ],
    without: {
      ...{ applicantId: 'you', reviewerId: 'staff', approverId: 'staff', recommendedTier: 'internal' },
      ...{ stepBeganOn: 'bookkeeping', escalatedDueOn: 'bookkeeping', version: 'bookkeeping' },
    },
  }),
  claims: section(ClaimRow, {
    title: { 'zh-CN': '申报的条件及说明', en: 'Claims, with their statements and facts' },
    whose: OF_MINE,
    told: ['id', 'applicationId', 'criterion', 'statement', 'facts', 'position'],
    without: {},
  }),
  evidence: section(EvidenceRow, {
    title: { 'zh-CN': '佐证材料', en: 'Evidence' },
    whose: OF_MINE,
    told: [
      ...([
        'id',
        'applicationId',
        'claimId',
        'kind',
        'fileName',
        'mediaType',
        'sizeBytes',
        'sha256',
      ] as const),
      'uploadedAt',
    ],
    without: {},
    extra: {
      downloadPath: ({ id, applicationId }) =>
        `/api/v1/accreditation-applications/${applicationId}/evidence/${id}`,
    },
  }),
  evidencePromises: section(EvidencePromiseRow, {
    title: { 'zh-CN': '容缺补交承诺', en: 'Documents promised to follow' },
    whose: OF_MINE,
    told: ['id', 'applicationId', 'claimId', 'kind', 'promisedAt', 'dueOn', 'keptAt', 'brokenAt'],
    without: {},
  }),
  submissions: section(ApplicationSubmissionRow, {
    title: { 'zh-CN': '各次提交的内容', en: 'What was submitted each time' },
    whose: OF_MINE,
    told: ['id', 'applicationId', 'number', 'content', 'submittedAt'],
    without: {},
  }),
  decisions: section(DecisionRow, {
    title: { 'zh-CN': '认定环节的决定', en: 'Decisions on my applications' },
    // What the reviewer tells the approver is between the two, here as in the history of the application.
    whose: `${OF_MINE} AND row.action <> 'recommend'`,
    told: [
      ...([
        'id',
        'applicationId',
        'action',
        'tier',
        'reasonCode',
        'reason',
        'role',
        'policyVersion',
      ] as const),
      ...(['trace', 'decidedAt'] as const),
    ],
    without: { decidedBy: 'staff', receipt: 'elsewhere' },
    extra: {
      receiptPath: ({ id, receipt }) => (receipt === null ? null : `/api/v1/decisions/${id}/receipt`),
    },
  }),
  appeals: section(AppealRow, {
    title: { 'zh-CN': '申诉', en: 'Appeals' },
    whose: OF_MINE,
    told: ['id', 'applicationId', 'reason', 'writtenAt'],
    without: {},
  }),
  objectionsIMade: section(ObjectionRow, {
    title: { 'zh-CN': '我对公示提出的异议', en: 'Objections that I made' },
    whose: 'row.objectorId = :me',
    told: ['id', 'applicationId', 'reason', 'state', 'writtenAt', 'decidedAt', 'decisionReason'],
    without: { objectorId: 'you', decidedBy: 'staff' },
  }),
  objectionsToMyApplications: section(ObjectionRow, {
    title: {
      'zh-CN': '对我的申请提出的异议及结果',
      en: 'Objections to my applications, and what came of them',
    },
    whose: OF_MINE,
    told: ['id', 'applicationId', 'state', 'writtenAt', 'decidedAt', 'decisionReason'],
    without: { objectorId: 'others', reason: 'others', decidedBy: 'staff' },
    beyondOwnSight: true,
  }),
  imports: section(AccreditationImportRow, {
    title: { 'zh-CN': '导入我认定信息的名单', en: 'Lists by which my accreditation was imported' },
    whose: `row.id IN (SELECT a.import_id FROM accreditation_application a WHERE a.applicant_id = :me)`,
    told: ['id', 'format', 'state', 'uploadedAt', 'endedAt'],
    without: {
      ...{ fileName: 'others', sha256: 'others', sizeBytes: 'others', people: 'others', imported: 'others' },
      ...{ uploadedBy: 'staff', committedBy: 'staff', sealedKey: 'secret', masterKeyId: 'secret' },
      ...{
        pieces: 'bookkeeping',
        round: 'bookkeeping',
        policyVersion: 'bookkeeping',
        checkedAt: 'bookkeeping',
      },
      ...{ lastRow: 'bookkeeping', problems: 'bookkeeping', progress: 'bookkeeping', version: 'bookkeeping' },
    },
    beyondOwnSight: true,
  }),
  programmes: section(RosterEntryRow, {
    title: { 'zh-CN': '人才项目名册中的记录', en: 'What rosters of programmes say of me' },
    whose: 'row.identityIndex = (SELECT p.identity_index FROM profile p WHERE p.account_id = :me)',
    told: [
      'id',
      'programme',
      'cohort',
      'name',
      'identityType',
      'identityTail',
      'state',
      'stateReason',
      'enteredAt',
    ],
    without: {
      ...{ enteredBy: 'staff', identityNumber: 'elsewhere', identityIndex: 'secret' },
      version: 'bookkeeping',
    },
  }),
};
