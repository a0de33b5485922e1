import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, QRCode, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { CODE_SECONDS, presentationQuery } from '../../api/presentations.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

/** The code that shows my card at a counter: for a minute and for one look. */
export function CardCode() {
  const { t } = useTranslation();
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(presentationQuery);
  return (
    <Panel title={t('cardCode.title')}>
      <p className="muted">{t('cardCode.lead')}</p>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && (
        <div aria-busy="true">
          <Skeleton active />
        </div>
      )}
      {data && (
        <div className="card-code">
          <div role="img" aria-label={t('cardCode.image')}>
            {/* The picture within has a role of its own and no name. */}
            <div aria-hidden="true">
              <QRCode type="svg" value={data.presentation} size={288} errorLevel="L" bordered={false} />
            </div>
          </div>
          <p className="muted">
            {t('cardCode.renewsIn')} <Countdown key={dataUpdatedAt} seconds={CODE_SECONDS} />
          </p>
          <Button onClick={() => void refetch()} loading={isFetching}>
            {t('cardCode.renew')}
          </Button>
        </div>
      )}
      <p>
        <Link to="/profile">{t('cardCode.looks')}</Link>
      </p>
    </Panel>
  );
}
