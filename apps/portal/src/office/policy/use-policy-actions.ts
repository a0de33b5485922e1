import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { PolicyVersion } from '../../api/policies.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { today } from '../../ui/format.ts';
import { useRefresh } from './use-refresh.ts';

/** What the service office can do with a version, as the API names it. */
export function usePolicyActions(version: PolicyVersion): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const refresh = useRefresh(version.id);
  const client = useQueryClient();
  const navigate = useNavigate();
  const common = (key: string) => ({
    params: { path: { id: version.id } },
    headers: changeHeaders(key, version.version),
  });
  const after = async (answer: Promise<unknown>) => {
    await answer;
    await refresh();
  };
  return {
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
          // A copy names the day of the version that it was made from, which is over.
          initial: version.effectiveFrom < today() ? today() : version.effectiveFrom,
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
    discard: {
      label: t('policies.discard'),
      tone: 'danger',
      ask: t('policies.discardAsk', { version: version.policyVersion }),
      send: async (_, key) => {
        await answerOf(api.DELETE('/api/v1/policy-versions/{id}', common(key)));
        // What is no more must not be asked for again.
        client.removeQueries({ queryKey: ['policy-version', version.id] });
        await navigate({ to: '/office/policies' });
      },
    },
  };
}
