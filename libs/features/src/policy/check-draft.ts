import { Inject, Injectable } from '@nestjs/common';
import type { Policy } from '#domain/catalogue/policy.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { PortalError, type ErrorPlace } from '../errors/portal-error.js';
import { changePolicyTexts, MisplacedChange, type PolicyChange } from './change-policy-texts.js';
import { unbundlePolicy } from './policy-bundle.js';
import { PolicyError, type PolicyProblem } from './policy-error.js';
import { policyHash } from './policy-hash.js';
import { readPolicySchemas, type FindShapeFlaws } from './policy-schemas.js';
import type { PolicyTexts } from './policy-layout.js';
import { policyOfTexts } from './read-policy-files.js';

/** More problems than anybody mends in one round are not sent. */
const MOST_PROBLEMS = 200;

/** A draft's texts, found whole, and the policy that they state. */
export interface CheckedDraft {
  readonly files: PolicyTexts;
  readonly content: Policy;
  readonly hash: string;
}

/** Checks what somebody writes as a policy, by the same schemas and rules as `policies/`. */
@Injectable()
export class CheckDraft {
  private schemas: Promise<FindShapeFlaws> | null = null;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** @throws PortalError `policy.invalid` with every problem, its file, line and field */
  async bundle(bundle: string): Promise<CheckedDraft> {
    return this.checked(() => unbundlePolicy(bundle), '/bundle');
  }

  /** @throws PortalError `policy.invalid`, likewise for changes that lead nowhere */
  async changed(texts: PolicyTexts, changes: readonly PolicyChange[]): Promise<CheckedDraft> {
    return this.checked(() => changePolicyTexts(texts, changes), '/changes');
  }

  private async checked(texts: () => PolicyTexts, pointer: string): Promise<CheckedDraft> {
    this.schemas ??= readPolicySchemas(this.configuration.policiesFolder);
    const findShapeFlaws = await this.schemas;
    try {
      const files = texts();
      const content = policyOfTexts(files, findShapeFlaws);
      if (hasUnstorable(files) || hasUnstorable(content)) throw new PolicyError([UNSTORABLE]);
      return { files, content, hash: policyHash(content) };
    } catch (error) {
      throw invalid(error, pointer);
    }
  }
}

const UNSTORABLE: PolicyProblem = {
  ...{ file: 'bundle', line: 1, column: 1, path: '' },
  message: { 'zh-CN': '含有不允许的字符', en: 'has a character that is not allowed' },
};
const TOO_DEEP: PolicyProblem = {
  ...UNSTORABLE,
  message: { 'zh-CN': '嵌套过深', en: 'nests too deeply' },
};

/** NUL and half a character: JSON can name them, the database cannot keep them. */
function hasUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || /\p{Surrogate}/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnstorable);
}

function invalid(error: unknown, pointer: string): unknown {
  if (error instanceof PolicyError) {
    const errors = error.problems.slice(0, MOST_PROBLEMS).map((problem) => placeOf(problem, pointer));
    return new PortalError('policy.invalid', { errors });
  }
  // What nests without end makes the YAML reader run out of stack.
  if (error instanceof RangeError) return invalid(new PolicyError([TOO_DEEP]), pointer);
  if (error instanceof MisplacedChange) {
    const place = {
      pointer: `${pointer}/${error.index}/pointer`,
      code: 'no_such_place',
      message: error.text,
    };
    return new PortalError('policy.invalid', { errors: [place] });
  }
  return error;
}

function placeOf({ file, line, column, path, message }: PolicyProblem, pointer: string): ErrorPlace {
  return {
    pointer,
    code: 'policy_problem',
    message,
    file,
    line,
    column,
    ...(path !== '' && { field: path }),
  };
}
