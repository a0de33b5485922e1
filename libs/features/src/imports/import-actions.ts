import {
  importLifecycle,
  type ImportAction,
  type ImportCondition,
  type ImportRole,
  type ImportState,
} from '#domain/imports/lifecycle.js';
import { allowedActions, nextState } from '#domain/shared/lifecycle.js';
import type { Localized } from '#domain/shared/localized.js';
import { accountIdOf, rolesOf, type Actor } from '#database/actor.js';
import type { AccreditationImportRow } from '#database/entities/accreditation-import.js';
import { PortalError } from '../errors/portal-error.js';

const TEXTS: Readonly<Record<ImportCondition, Localized>> = {
  without_problems: {
    'zh-CN': '文件中仍有问题，更正后重新上传方可导入。',
    en: 'There are problems in the file. Correct them and send it again.',
  },
  not_my_upload: {
    'zh-CN': '文件由您本人上传，须由另一名系统管理员确认导入。',
    en: 'You sent this file yourself; another administrator must confirm the import.',
  },
};

/** What the actor may do with the import now. */
export function importActionsFor(actor: Actor, row: AccreditationImportRow): ImportAction[] {
  return allowedActions(importLifecycle, situationOf(actor, row));
}

/**
 * The state that an action leads to.
 * @throws PortalError `access.forbidden`, `import.action_not_allowed`, `import.four_eyes`, `import.has_problems`
 */
export function nextImportState(
  actor: Actor,
  row: AccreditationImportRow,
  action: ImportAction,
): ImportState {
  const next = nextState(importLifecycle, { action, ...situationOf(actor, row) });
  if (next.allowed) return next.to;
  if (next.code === 'not_your_role') throw new PortalError('access.forbidden');
  if (next.code !== 'condition_not_met') throw new PortalError('import.action_not_allowed');
  const reasons = next.missing.map((code) => ({ code, message: TEXTS[code] }));
  const isMine = next.missing.includes('not_my_upload');
  throw new PortalError(isMine ? 'import.four_eyes' : 'import.has_problems', { reasons });
}

function situationOf(actor: Actor, row: AccreditationImportRow) {
  const granted = rolesOf(actor);
  return {
    state: row.state,
    roles: (['administrator', 'system'] as const satisfies ImportRole[]).filter((role) =>
      granted.includes(role),
    ),
    conditions: {
      without_problems: row.problems === 0,
      not_my_upload: accountIdOf(actor) !== row.uploadedBy,
    },
  };
}
