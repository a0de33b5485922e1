import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { PolicyVersion } from '../../api/policies.ts';
import type { ActionSpec, ActionValues } from '../../ui/action-spec.ts';
import { useRefresh } from './use-refresh.ts';

/** What the service office can do with a version, as the API names it. */
export function usePolicyActions(version: PolicyVersion): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const refresh = useRefresh(version.id);
  const common = (key: string) => ({
    params: { path: { id: version.id } },
    headers: changeHeaders(key, version.version),
  });
  const after = async (answer: Promise<unknown>) => {
    await answer;
    await refresh();
  };
  return {
    change: {
      label: t('policies.change'),
      fields: [
        {
          name: 'pointer',
          label: t('policies.changePointer'),
          kind: 'short',
          required: true,
          initial: '/services/',
        },
        { name: 'value', label: t('policies.changeValue'), kind: 'long' },
      ],
      send: (values, key) =>
        after(
          answerOf(
            api.PATCH('/api/v1/policy-versions/{id}', {
              ...common(key),
              body: { changes: [changeOf(values)] },
            }),
          ),
        ),
    },
    rehearse: {
      label: t('policies.rehearse'),
      ask: t('policies.rehearseAsk'),
      send: (_, key) => after(answerOf(api.POST('/api/v1/policy-versions/{id}/rehearse', common(key)))),
    },
    publish: {
      label: t('policies.publish'),
      tone: 'primary',
      ask: t('policies.publishAsk'),
      fields: [
        {
          name: 'effectiveFrom',
          label: t('policies.publishFrom'),
          kind: 'day',
          required: true,
          initial: version.effectiveFrom,
        },
      ],
      send: ({ effectiveFrom }, key) =>
        after(
          answerOf(
            api.POST('/api/v1/policy-versions/{id}/publish', {
              ...common(key),
              body: { effectiveFrom: String(effectiveFrom) },
            }),
          ),
        ),
    },
  };
}

/** What is no JSON is meant as a text. */
function changeOf({ pointer, value }: ActionValues) {
  const text = String(value ?? '').trim();
  return { pointer: String(pointer), ...(text !== '' && { value: jsonOf(text) }) };
}

function jsonOf(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}
