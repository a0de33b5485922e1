import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/users.ts';
import type { ActionField } from '../../ui/action-spec.ts';

/** In which language somebody is written to. */
export function useLocaleField(initial: Account['locale']): ActionField {
  const { t } = useTranslation();
  return {
    ...{ name: 'locale', label: t('users.locale'), kind: 'choice', required: true, initial },
    options: [
      { value: 'zh-CN', label: '中文' },
      { value: 'en', label: 'English' },
    ],
  };
}
