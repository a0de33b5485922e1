import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { reviewPoolsQuery, type ReviewPool } from '../../api/users.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';

/** The reviewers of each track and what waits for them; what nobody may take is said first. */
export function ReviewPoolsPanel() {
  const { t } = useTranslation();
  const pools = useQuery(reviewPoolsQuery);
  return (
    <Panel title={t('users.pools')}>
      <QueryView query={pools}>{(items) => <Pools items={items} />}</QueryView>
    </Panel>
  );
}

function Pools({ items }: { readonly items: readonly ReviewPool[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const unattended = items.reduce((sum, pool) => sum + pool.unattended, 0);
  return (
    <>
      {unattended > 0 && (
        <Alert type="error" showIcon role="status" title={t('users.unattendedSum', { count: unattended })} />
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('users.pools')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('criteria.track')}</th>
              <th scope="col">{t('users.reviewers')}</th>
              <th scope="col">{t('users.waiting')}</th>
              <th scope="col">{t('users.unattended')}</th>
              <th scope="col">{t('application.dueOn')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ track, reviewers, waiting, unattended: left, unattendedDueOn }) => (
              <tr key={track}>
                <th scope="row">{t(`track.${track}`)}</th>
                <td>{reviewers}</td>
                <td>{waiting}</td>
                <td className={left > 0 ? 'late' : undefined}>{left}</td>
                <td>{unattendedDueOn === null ? '–' : formatDay(unattendedDueOn, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
