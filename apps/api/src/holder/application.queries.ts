import { accreditationLifecycle, type AccreditationState } from '#domain/accreditation/lifecycle.js';
import { TIERS, TRACKS, type Tier, type Track } from '#domain/catalogue/policy.js';
import { ChoiceField, QueryFlag, TextField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

const UUID_OR_ME = /^(me|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export class ApplicationsQuery extends PageQuery {
  @ChoiceField(accreditationLifecycle.states, { enumName: 'AccreditationState', optional: true })
  state?: AccreditationState;

  @ChoiceField(TIERS, { enumName: 'Tier', optional: true, description: 'granted or, before, recommended' })
  tier?: Tier;

  @ChoiceField(TRACKS, { enumName: 'Track', optional: true })
  track?: Track;

  @TextField({ max: 36, pattern: UUID_OR_ME, optional: true, description: '`me`, or the id of a reviewer' })
  assignee?: string;

  @QueryFlag({ optional: true, description: "the office's step is late" })
  overdue?: boolean;

  @TextField({ max: 100, optional: true, description: "part of the applicant's name or employer" })
  q?: string;

  @QueryFlag({ optional: true, description: "one's own, for people of the office, who else see the queue" })
  mine?: boolean;

  @ChoiceField(['-submittedAt'], {
    enumName: 'ApplicationSort',
    optional: true,
    description: 'the newest first, which is also what holds unless told',
  })
  sort?: string;
}
