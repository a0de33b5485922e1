import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rehearsal } from '../../api/policies.ts';

const WIDE = { x: 'max-content' } as const;

/** What a draft would do: by tier, and by service with a few masked card numbers. */
export function RehearsalTables({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { t } = useTranslation();
  const { tiers, services } = rehearsal;
  return (
    <>
      <h3>{t('policies.byTier')}</h3>
      <Table
        size="small"
        pagination={false}
        scroll={WIDE}
        rowKey="tier"
        dataSource={tiers}
        columns={[
          { title: t('policies.tier'), dataIndex: 'tier' },
          { title: t('policies.holders'), dataIndex: 'holders', align: 'right' },
          { title: t('policies.gaining'), dataIndex: 'gaining', align: 'right' },
          { title: t('policies.losing'), dataIndex: 'losing', align: 'right' },
          {
            title: t('policies.claims'),
            align: 'right',
            render: (_, { claimsHigher, claimsLower, claimsNone }) =>
              `${claimsHigher} / ${claimsLower} / ${claimsNone}`,
          },
        ]}
      />
      {services.length === 0 ? (
        <p className="muted">{t('policies.noEffect')}</p>
      ) : (
        <>
          <h3>{t('policies.byService')}</h3>
          <Table
            size="small"
            pagination={{ pageSize: 50, hideOnSinglePage: true }}
            scroll={WIDE}
            rowKey={({ service, tier, effect }) => `${service} ${tier} ${effect}`}
            dataSource={services}
            columns={[
              { title: t('policies.service'), dataIndex: 'serviceName' },
              { title: t('policies.tier'), dataIndex: 'tier' },
              { title: t('policies.effect'), render: (_, { effect }) => t(`rehearsalEffect.${effect}`) },
              { title: t('policies.people'), dataIndex: 'holders', align: 'right' },
              {
                title: t('policies.examples'),
                render: (_, { examples }) => examples.join(' '),
              },
            ]}
          />
        </>
      )}
    </>
  );
}
