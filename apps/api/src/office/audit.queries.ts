import { Transform } from 'class-transformer';
import { GRANTED_ROLES, type Role } from '#domain/accounts/roles.js';
import { EVENT_TYPES, SUBJECT_TYPES, type SubjectType } from '#database/event-types.js';
import { ChoiceField, CodesField, InstantField, QueryInteger, TextField, UuidField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

/** `request.` and the like: every type that begins so. */
const PREFIXES = [...new Set(EVENT_TYPES.map((type) => type.slice(0, type.indexOf('.') + 1)))];

export const ACTOR_ROLES = ['applicant', 'holder', 'agency_client', ...GRANTED_ROLES, 'system'] as const;

export class AuditEventsQuery extends PageQuery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @CodesField({
    max: 20,
    choices: [...EVENT_TYPES, ...PREFIXES],
    optional: true,
    description: 'types with commas between them, or the beginning of types with its dot, such as `card.`',
  })
  type?: string[];

  @UuidField({ optional: true, description: 'the account, of a person or a program, that acted' })
  actorId?: string;

  @ChoiceField(ACTOR_ROLES, { enumName: 'AuditActorRole', optional: true })
  actorRole?: Role | 'system';

  @ChoiceField(SUBJECT_TYPES, { enumName: 'AuditSubjectType', optional: true })
  subjectType?: SubjectType;

  @UuidField({ optional: true, description: 'what it happened to' })
  subjectId?: string;

  @InstantField({ optional: true, description: 'from this moment on' })
  from?: string;

  @InstantField({ optional: true, description: 'before this moment' })
  to?: string;

  @ChoiceField(['-at', 'at'], {
    enumName: 'AuditEventSort',
    optional: true,
    description: 'the newest first unless told',
  })
  sort?: '-at' | 'at';
}

const SEAL_NUMBER = { min: 1, max: 999_999_999, optional: true } as const;

export class AuditVerificationQuery {
  @QueryInteger({
    ...SEAL_NUMBER,
    description: 'the number of the seal to begin with; the first unless told',
  })
  from?: number;

  @QueryInteger({ ...SEAL_NUMBER, description: 'the last seal to look at; the newest unless told' })
  to?: number;

  @TextField({ max: 2000, optional: true, description: 'the signed text of a seal that was kept elsewhere' })
  anchor?: string;
}
