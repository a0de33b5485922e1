import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { myApplicationsQuery } from '../../api/applications.ts';
import { ApplicationStateBadge, ApplicationSteps } from '../../ui/application/application-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';

/** Where my newest application stands; quiet: nothing when there is none. */
export function ApplicationNow({ quiet = false }: { readonly quiet?: boolean }) {
  const { t } = useTranslation();
  const mine = useQuery(myApplicationsQuery);
  const newest = mine.data?.[0];
  if (quiet && !newest) return null;
  return (
    <Panel title={t('application.title')} extra={newest && <ApplicationStateBadge state={newest.state} />}>
      <QueryView query={mine}>
        {() =>
          newest ? (
            <>
              <ApplicationSteps state={newest.state} />
              <Link to="/application">{t('mine.toApplication')}</Link>
            </>
          ) : (
            <>
              <p>{t('mine.noApplication')}</p>
              <Link to="/application" className="button-link">
                {t('card.apply')}
              </Link>
            </>
          )
        }
      </QueryView>
    </Panel>
  );
}
