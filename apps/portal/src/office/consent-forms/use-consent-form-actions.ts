import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ConsentForm } from '../../api/consent-forms.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

/** What the service office can do with a form, as the API names it. */
export function useConsentFormActions({ id, name }: ConsentForm): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const params = { path: { id } };
  return {
    confirm: {
      label: t('consentForms.confirm'),
      tone: 'primary',
      ask: t('consentForms.confirmAsk', { name }),
      send: (_, key) =>
        answerOf(api.POST('/api/v1/consent-forms/{id}/confirm', { params, headers: changeHeaders(key) })),
    },
    reject: {
      label: t('consentForms.reject'),
      tone: 'danger',
      ask: t('consentForms.rejectAsk'),
      fields: [{ name: 'reason', label: t('consentForms.reason'), kind: 'long', required: true, min: 4 }],
      send: ({ reason }, key) =>
        answerOf(
          api.POST('/api/v1/consent-forms/{id}/reject', {
            ...{ params, headers: changeHeaders(key) },
            body: { reason: String(reason) },
          }),
        ),
    },
  };
}
