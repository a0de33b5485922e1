import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requestFilesQuery, sendRequestFile } from '../../api/request-records.ts';
import type { ServiceRequest } from '../../api/requests.ts';
import { useChange } from '../../api/use-change.ts';
import { Panel } from '../panel.tsx';
import { ProblemAlert } from '../problem-alert.tsx';
import { FileLinks } from './file-links.tsx';
import { FilePick } from './file-pick.tsx';

/** The documents that the holder gets with the outcome; the agency adds to them. */
export function RequestOutcome({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const files = useQuery(requestFilesQuery(request.id)).data ?? [];
  const outcome = files.filter(({ purpose }) => purpose === 'outcome');
  const add = useChange((chosen: readonly File[]) =>
    Promise.all(chosen.map((file) => sendRequestFile(request.id, file, 'outcome'))),
  );
  const mayAdd = request.exchange.includes('add_outcome');
  if (outcome.length === 0 && !mayAdd) return null;
  return (
    <Panel title={t('request.outcomeFiles')}>
      {mayAdd && request.state !== 'fulfilled' && <p className="muted">{t('request.outcomeLater')}</p>}
      <FileLinks requestId={request.id} files={outcome} />
      {mayAdd && (
        <FilePick
          label={t('request.addOutcome')}
          files={[]}
          loading={add.isPending}
          onChange={(chosen) => add.mutate(chosen)}
        />
      )}
      <ProblemAlert error={add.error} />
    </Panel>
  );
}
