import { GRANTED_ROLES } from '#domain/accounts/roles.js';
import { ErasureRow } from '#database/entities/erasure.js';
import { EventRow } from '#database/entities/event.js';
import { PersonalDataRevealRow } from '#database/entities/personal-data-reveal.js';
import type { EventType } from '#database/event-types.js';
import { LOOKS_AT_ME } from '../../audit/looks-at-me.js';
import { section } from './section.js';

/** A note on a request is for those who work on it; looks at unmasked data stand in a section of their own. */
const NOT_TOLD: readonly EventType[] = ['request.noted', 'personal_data.revealed', 'dependant.revealed'];

const ABOUT_ME = `(row.subjectType, row.subjectId) IN (
  SELECT 'account', CAST(:me AS uuid)
  UNION ALL SELECT 'application', a.id FROM accreditation_application a WHERE a.applicant_id = :me
  UNION ALL SELECT 'card', c.id FROM card c WHERE c.holder_id = :me
  UNION ALL SELECT 'request', r.id FROM service_request r WHERE r.holder_id = :me
  UNION ALL SELECT 'complaint', p.id FROM complaint p WHERE p.complainant_id = :me
  UNION ALL SELECT 'waiting_entry', w.id FROM waiting_entry w WHERE w.holder_id = :me
  UNION ALL SELECT 'roster_entry', e.id FROM roster_entry e JOIN profile o ON o.identity_index = e.identity_index
    WHERE o.account_id = :me)`;

/** Whose step an event was, by side; the roles of somebody who objects could tell who it is. */
function sideOf({ type, actorKind, actorId, actorRoles }: EventRow, me: string): string {
  if (actorKind === 'system') return 'portal';
  if (actorId === me) return 'me';
  if (type === 'application.objected' || actorKind === 'guest') return 'another_person';
  if (actorRoles.includes('agency_staff')) return 'agency';
  return GRANTED_ROLES.some((role) => actorRoles.includes(role)) ? 'office' : 'another_person';
}

/** Who looked at my data, what I asked of it, and everything that happened, in order. */
export const RECORD = {
  looksAtMyData: section(PersonalDataRevealRow, {
    title: { 'zh-CN': '查看我完整信息的记录', en: 'Looks at my unmasked data' },
    whose: LOOKS_AT_ME.replaceAll('reveal.', 'row.'),
    told: ['id', 'field', 'dependantId', 'revealedAt'],
    without: { accountId: 'you', reason: 'looks', revealedBy: 'looks', revealedOn: 'bookkeeping' },
    beyondOwnSight: true,
  }),
  erasures: section(ErasureRow, {
    title: { 'zh-CN': '个人信息删除申请', en: 'Requests for erasure' },
    whose: 'row.accountId = :me',
    told: ['id', 'state', 'requestedAt', 'reason', 'decidedAt', 'decisionReason'],
    without: { accountId: 'you', requestedBy: 'staff', decidedBy: 'staff', version: 'bookkeeping' },
  }),
  events: section(EventRow, {
    title: { 'zh-CN': '与我有关的操作记录', en: 'What happened about me, in order' },
    whose: `${ABOUT_ME} AND row.type NOT IN (${NOT_TOLD.map((type) => `'${type}'`).join(', ')})`,
    by: 'seq',
    told: ['at', 'type', 'subjectType', 'subjectId'],
    without: {
      ...{ id: 'bookkeeping', seq: 'bookkeeping', transaction: 'bookkeeping', data: 'elsewhere' },
      ...{ actorKind: 'elsewhere', actorId: 'others', actorRoles: 'others' },
    },
    extra: { by: (event, { me }) => sideOf(event, me) },
  }),
};
