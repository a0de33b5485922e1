import type { UseQueryResult } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Quota } from '../../api/quotas.ts';
import { ProblemAlert } from '../problem-alert.tsx';

interface QuotaListProps {
  readonly query: UseQueryResult<{ readonly items: readonly Quota[] }>;
}

/** What is used and left, counter by counter; what has no limit is shown once it is used. */
export function QuotaList({ query: { data, error, refetch } }: QuotaListProps) {
  const { t } = useTranslation();
  if (data === undefined) {
    return error ? (
      <ProblemAlert error={error} onRetry={() => void refetch()} />
    ) : (
      <div aria-busy="true">
        <Skeleton active />
      </div>
    );
  }
  const shown = data.items
    .filter(({ limit, used }) => (limit !== null && limit > 0) || used > 0)
    // What has been used is what people look for; the sort keeps the order of the services otherwise.
    .sort((one, other) => Number(other.used > 0) - Number(one.used > 0));
  if (shown.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('quotas.none')} />;
  }
  return (
    <ul className="rows">
      {shown.map((quota) => (
        <li key={keyOf(quota)} className="row">
          <div className="row-text">
            <span className="row-title">
              {quota.serviceName}
              {quota.beneficiary && quota.beneficiary.relation !== 'self' && ` · ${quota.beneficiary.name}`}
            </span>
            <span className="muted">{quota.text}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function keyOf({ service, periodKey, beneficiaryKey }: Quota): string {
  return `${service} ${periodKey} ${beneficiaryKey}`;
}
