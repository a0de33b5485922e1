import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { Import } from '../../api/imports.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

/** What an administrator can do with a list, as the API names it. */
export function useImportActions(item: Import | undefined): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  if (item === undefined) return {};
  const call = (key: string) => ({ params: { path: { id: item.id } }, headers: changeHeaders(key) });
  return {
    commit: {
      label: t('imports.commit'),
      tone: 'primary',
      ask: t('imports.commitAsk', { count: item.people }),
      send: (_, key) => answerOf(api.POST('/api/v1/imports/{id}/commit', call(key))),
    },
    check: {
      label: t('imports.check'),
      send: (_, key) => answerOf(api.POST('/api/v1/imports/{id}/check', call(key))),
    },
    discard: {
      label: t('imports.discard'),
      tone: 'danger',
      ask: t('imports.discardAsk'),
      send: (_, key) => answerOf(api.POST('/api/v1/imports/{id}/discard', call(key))),
    },
  };
}
