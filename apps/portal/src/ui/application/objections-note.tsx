import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { objectionsQuery } from '../../api/objections.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../format.ts';

/** That an objection is being examined, or that the notice was extended for it: what its applicant is told. */
export function ObjectionsNote({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, state, noticeFrom, noticeUntil } = application;
  const objections = useQuery({ ...objectionsQuery(id), enabled: noticeFrom !== null }).data ?? [];
  const decided = objections.filter(({ decisionReason }) => decisionReason !== null);
  if (objections.length === 0) return null;
  const extended = state === 'on_notice' && noticeUntil !== null;
  return (
    <Alert
      className="note"
      type="info"
      showIcon
      title={
        state === 'objected'
          ? t('objection.examined')
          : extended
            ? t('objection.extended', { day: formatDay(noticeUntil, language) })
            : t('objection.were', { count: objections.length })
      }
      description={
        decided.length > 0 && (
          <ul className="reasons">
            {decided.map((objection) => (
              <li key={objection.id}>
                {t(`objectionState.${objection.state}`)}
                {t('form.colon')}
                {objection.decisionReason}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
