import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { useAppeal } from './use-appeal.ts';
import { useSubmit } from './use-submit.ts';

/** What an applicant can do with an application, as the API names it. */
export function useApplicantActions(
  id: string,
  application: Application | undefined,
): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const submit = useSubmit(application);
  const appeal = useAppeal({ id, version: application?.version });
  const call = (key: string) => ({
    params: { path: { id } },
    headers: changeHeaders(key, application?.version),
  });
  return {
    submit,
    resubmit: {
      label: t('applicationAction.resubmit'),
      tone: 'primary',
      ask: t('applicationAction.submitAsk'),
      send: (_, key) => answerOf(api.POST('/api/v1/accreditation-applications/{id}/resubmit', call(key))),
    },
    appeal,
    withdraw: {
      label: t('applicationAction.withdraw'),
      tone: 'danger',
      ask: t('applicationAction.withdrawAsk'),
      send: (_, key) => answerOf(api.POST('/api/v1/accreditation-applications/{id}/withdraw', call(key))),
    },
  };
}
