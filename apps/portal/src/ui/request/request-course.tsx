import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requestHistoryQuery, type RequestHistoryItem } from '../../api/requests.ts';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { Timeline } from '../timeline.tsx';

/** What happened to a request. */
export function RequestCourse({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const history = useQuery(requestHistoryQuery(id));
  const routingNote = ({ routing }: RequestHistoryItem): string | null => {
    if (routing === null) return null;
    const { way, agency, from, openCases, candidates, reason } = routing;
    return way === 'least_busy'
      ? t('request.routed', { agency: agency.name, openCases: openCases ?? 0, candidates: candidates ?? 0 })
      : t('request.reassigned', { agency: agency.name, from: from?.name ?? '', reason: reason ?? '' });
  };
  return (
    <Panel title={t('request.history')}>
      <QueryView query={history}>
        {(items) => (
          <Timeline
            items={items.map((item) => ({
              at: item.at,
              title: t(`event.${item.type}`),
              by: t(`side.${item.by}`),
              note: item.reasonName ?? routingNote(item),
            }))}
          />
        )}
      </QueryView>
    </Panel>
  );
}
