import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { myErasureQuery } from '../../api/me.ts';
import { useChange } from '../../api/use-change.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ReasonList } from '../../ui/reason-list.tsx';

/** What erasing my data would do, what stands against it, and how to ask for it or to take it back. */
export function Erasure() {
  const { t } = useTranslation();
  const erasure = useQuery(myErasureQuery);
  const step = useChange((action: 'request' | 'withdraw', key) => {
    const headers = changeHeaders(key);
    return action === 'request'
      ? answerOf(api.POST('/api/v1/me/erasure', { headers }))
      : answerOf(api.POST('/api/v1/me/erasure/withdraw', { headers }));
  });
  return (
    <Panel title={t('erasure.title')}>
      <p className="muted">{t('erasure.lead')}</p>
      <ProblemAlert error={step.error} />
      <QueryView query={erasure}>
        {({ consequences, obstacles, last, actions }) => (
          <Flex vertical gap="middle" align="start">
            <ul>
              {consequences.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
            {last?.state === 'requested' && <Alert type="warning" title={t('erasure.waits')} />}
            {last?.state === 'refused' && (
              <Alert type="info" title={t('erasure.refused', { reason: last.decisionReason ?? '' })} />
            )}
            {obstacles.length > 0 && (
              <>
                <p>{t('erasure.obstacles')}</p>
                <ReasonList reasons={obstacles} />
              </>
            )}
            {actions.includes('request') && (
              <Popconfirm title={t('erasure.ask')} onConfirm={() => step.mutate('request')}>
                <Button danger loading={step.isPending}>
                  {t('erasure.request')}
                </Button>
              </Popconfirm>
            )}
            {actions.includes('withdraw') && (
              <Button loading={step.isPending} onClick={() => step.mutate('withdraw')}>
                {t('erasure.withdraw')}
              </Button>
            )}
          </Flex>
        )}
      </QueryView>
    </Panel>
  );
}
