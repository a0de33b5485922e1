import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Track } from '../../api/applications.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { useChange } from '../../api/use-change.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TrackChoice } from './track-choice.tsx';

export function StartApplication({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  const [track, setTrack] = useState<Track>('research');
  const start = useChange(
    (body: { track: Track; claims: [] }, key) =>
      answerOf(api.POST('/api/v1/accreditation-applications', { body, headers: changeHeaders(key) })),
    ({ id }) => onStarted(id),
  );
  return (
    <Panel title={t('application.start')}>
      <p>
        {t('application.startLead')} <Link to="/planner">{t('planner.open')}</Link>
      </p>
      {me.data?.profile === null && (
        <p className="notice">
          {t('application.profileFirst')} <Link to="/profile">{t('nav.profile')}</Link>
        </p>
      )}
      <TrackChoice value={track} onChange={setTrack} />
      <ProblemAlert error={start.error} />
      <Button
        type="primary"
        size="large"
        loading={start.isPending}
        onClick={() => start.mutate({ track, claims: [] })}
      >
        {t('application.begin')}
      </Button>
    </Panel>
  );
}
