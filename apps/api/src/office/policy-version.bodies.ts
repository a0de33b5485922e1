import type { DraftChange } from '#features/policy/change-policy-draft.js';
import type { DraftBeginning } from '#features/policy/draft-policy.js';
import { PortalError } from '#features/errors/portal-error.js';
import { AnyField, DateField, FileTextField, NestedListField, TextField, UuidField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

const BUNDLE = {
  max: 240_000,
  description:
    'all files of `policies/` in one text; above each a line with its name: `--- # services/medical.yaml`',
  example: '--- # policy.yaml\nversion: reference-2026.9\n',
};

export class PolicyVersionsQuery extends PageQuery {}

/** Either a copy of a version, or YAML. */
export class DraftPolicyBody {
  @UuidField({ optional: true, description: 'the version that the draft begins as a copy of' })
  from?: string;

  @TextField({
    optional: true,
    max: 60,
    pattern: /^[a-z0-9]+([.-][a-z0-9]+)*$/,
    description: 'with `from`: what the new version is called',
    example: 'reference-2026.9',
  })
  policyVersion?: string;

  @FileTextField({ ...BUNDLE, optional: true })
  bundle?: string;
}

export class PolicyChangeBody {
  @TextField({
    max: 400,
    description:
      'JSON Pointer into the policy; entries of lists stand in it by their code, fact, relation or `period:per`',
    example: '/services/TRA-VEHICLE/quotas/calendar_year:holder/limits/D',
  })
  pointer!: string;

  @AnyField({ optional: true, description: 'what stands there from now on; left out, it is removed' })
  value?: unknown;
}

/** Either single changes, or the whole policy anew. */
export class ChangePolicyBody {
  @NestedListField(() => PolicyChangeBody, { optional: true, min: 1, max: 200 })
  changes?: PolicyChangeBody[];

  @FileTextField({ ...BUNDLE, optional: true })
  bundle?: string;
}

export class PublishPolicyBody {
  @DateField({ description: 'the first day on which it holds, today at the earliest' })
  effectiveFrom!: string;
}

export class DifferencesQuery {
  @UuidField({
    optional: true,
    description: 'the version to compare with; else the one that it was made from',
  })
  with?: string;
}

/** @throws PortalError `body.invalid` unless the body says one thing and the whole of it */
export function beginningOf({ from, policyVersion, bundle }: DraftPolicyBody): DraftBeginning {
  if (bundle !== undefined && from === undefined && policyVersion === undefined) return { bundle };
  if (bundle === undefined && from !== undefined && policyVersion !== undefined)
    return { from, policyVersion };
  throw eitherOr(
    '/bundle',
    '请提交 from 与 policyVersion，或仅提交 bundle',
    'send from and policyVersion, or bundle alone',
  );
}

/** @throws PortalError `body.invalid` unless the body says one of the two */
export function changeOf({ changes, bundle }: ChangePolicyBody): DraftChange {
  if (changes !== undefined && bundle === undefined) return { changes };
  if (changes === undefined && bundle !== undefined) return { bundle };
  throw eitherOr('/changes', '请提交 changes 或 bundle 之一', 'send either changes or bundle');
}

function eitherOr(pointer: string, chinese: string, english: string): PortalError {
  const message = { 'zh-CN': chinese, en: english };
  return new PortalError('body.invalid', { errors: [{ pointer, code: 'either_or', message }] });
}
