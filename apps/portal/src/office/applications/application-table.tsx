import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApplicationSummary } from '../../api/applications.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { ApplicationStateBadge } from '../../ui/application/application-state.tsx';
import { DueDay } from '../../ui/due-day.tsx';
import { formatInstant } from '../../ui/format.ts';
import { useTierName } from '../../ui/use-tier-name.ts';

export function ApplicationTable({ items }: { readonly items: readonly ApplicationSummary[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tierName = useTierName();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('office.applications')}>
      <table className="table table-wide">
        <thead>
          <tr>
            <th scope="col">{t('application.applicant')}</th>
            <th scope="col">{t('criteria.track')}</th>
            <th scope="col">{t('service.tier')}</th>
            <th scope="col">{t('requests.state')}</th>
            <th scope="col">{t('application.assignee')}</th>
            <th scope="col">{t('application.submittedAt')}</th>
            <th scope="col">{t('application.dueOn')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const tier = item.tier ?? item.recommendedTier;
            return (
              <tr key={item.id}>
                <th scope="row">
                  <Link to="/office/applications/$id" params={{ id: item.id }} className="row-title">
                    {item.applicantName ?? t('office.unnamed')}
                  </Link>
                  <div className="muted cell-sub">{item.applicantEmployer}</div>
                </th>
                <td>{t(`track.${item.track}`)}</td>
                <td>{tier ? tierName(tier) : '–'}</td>
                <td>
                  <ApplicationStateBadge state={item.state} />
                </td>
                <td>{item.assignee?.name ?? '–'}</td>
                <td>{item.submittedAt ? formatInstant(item.submittedAt, language) : '–'}</td>
                <td>
                  {item.clockStopped ? (
                    t('due.stopped')
                  ) : item.dueOn ? (
                    <DueDay day={item.dueOn} provisional={item.dueProvisional} late={item.overdue} />
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
