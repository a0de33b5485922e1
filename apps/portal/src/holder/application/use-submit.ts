import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionField, ActionSpec } from '../../ui/action-spec.ts';
import { promisableOf } from './promisable.ts';

/** How an application is submitted: with what is missing and may follow, each document has to be promised. */
export function useSubmit(application: Application | undefined): ActionSpec {
  const { t } = useTranslation();
  const promisable = promisableOf(application?.claims ?? []);
  const field: ActionField = {
    name: 'promises',
    label: t('promise.field'),
    kind: 'checks',
    required: true,
    options: promisable.map(({ name, workingDays }, index) => ({
      value: String(index),
      label: t('promise.option', { name, count: workingDays }),
    })),
  };
  return {
    label: t('applicationAction.submit'),
    tone: 'primary',
    ask: t(promisable.length === 0 ? 'applicationAction.submitAsk' : 'promise.ask'),
    ...(promisable.length > 0 && { fields: [field] }),
    send: (_, key) =>
      answerOf(
        api.POST('/api/v1/accreditation-applications/{id}/submit', {
          params: { path: { id: application?.id ?? '' } },
          body: { promises: promisable.map(({ claimId, kind }) => ({ claimId, kind })) },
          headers: changeHeaders(key, application?.version),
        }),
      ),
  };
}
