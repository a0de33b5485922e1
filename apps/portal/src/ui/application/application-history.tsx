import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { applicationHistoryQuery } from '../../api/applications.ts';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { Timeline } from '../timeline.tsx';
import { useTierName } from '../use-tier-name.ts';

export function ApplicationHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const history = useQuery(applicationHistoryQuery(id));
  return (
    <Panel title={t('application.history')}>
      <QueryView query={history}>
        {(items) => (
          <Timeline
            items={items.map((entry) => ({
              at: entry.at,
              title: t(`historyStep.${entry.step}`) + (entry.tier ? ` · ${tierName(entry.tier)}` : ''),
              by: entry.person?.name ?? t(`historyRole.${entry.by}`),
              note: [entry.reasonCode?.name, entry.reason].filter(Boolean).join(' — '),
              more: entry.decisionId && (
                <Link to="/decisions/$id" params={{ id: entry.decisionId }}>
                  {t('decision.open')}
                </Link>
              ),
            }))}
          />
        )}
      </QueryView>
    </Panel>
  );
}
