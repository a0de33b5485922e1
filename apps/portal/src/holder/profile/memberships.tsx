import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App, Button, Flex, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import {
  consentTextsQuery,
  membershipsQuery,
  requestsForMeQuery,
  type Membership,
} from '../../api/family.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatDay, formatInstant } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

/** Holders in whose families I have linked my account: my consent, and what was asked for me. */
export function Memberships() {
  const memberships = useQuery(membershipsQuery);
  return memberships.data?.map((membership) => <OneMembership key={membership.id} membership={membership} />);
}

function OneMembership({ membership }: { readonly membership: Membership }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const { id, holderName, relation, consent, actions } = membership;
  const texts = useQuery(consentTextsQuery(language));
  const requests = useInfiniteQuery(requestsForMeQuery(id));
  const step = useChange(
    (action: Membership['actions'][number], key) => take(id, action, texts.data?.version ?? '', key),
    (_, action) => void message.success(t(`memberships.done.${action}`)),
  );
  return (
    <Panel title={t('memberships.title', { name: holderName, relation: t(`relation.${relation}`) })}>
      <Flex vertical gap="middle" align="start">
        <ProblemAlert error={step.error} />
        {consent === null ? (
          <p>{texts.data?.own}</p>
        ) : (
          <p>{t('memberships.agreed', { day: formatInstant(consent.recordedAt, language) })}</p>
        )}
        <Flex gap="small" wrap>
          {actions.includes('consent') && (
            <Button
              type="primary"
              loading={step.isPending}
              disabled={texts.data === undefined}
              onClick={() => step.mutate('consent')}
            >
              {t('consent.agree')}
            </Button>
          )}
          {(['withdraw_consent', 'unlink'] as const)
            .filter((action) => actions.includes(action))
            .map((action) => (
              <Popconfirm
                key={action}
                title={t(`memberships.ask.${action}`)}
                onConfirm={() => step.mutate(action)}
              >
                <Button danger loading={step.isPending}>
                  {t(`memberships.act.${action}`)}
                </Button>
              </Popconfirm>
            ))}
        </Flex>
        <h3>{t('memberships.requests')}</h3>
        <EndlessList query={requests} none={t('memberships.none')}>
          {(items) => (
            <ul className="rows">
              {items.map(({ id: requestId, serviceName, state, agency, serviceOn, slot }) => (
                <li key={requestId} className="row">
                  <div className="row-text">
                    <strong>{serviceName}</strong>
                    <span className="muted">
                      {agency.name} ·{' '}
                      {slot === null
                        ? formatDay(serviceOn, language)
                        : formatInstant(slot.startsAt, language)}
                    </span>
                  </div>
                  <span>{t(`requestState.${state}`)}</span>
                </li>
              ))}
            </ul>
          )}
        </EndlessList>
      </Flex>
    </Panel>
  );
}

async function take(
  id: string,
  action: Membership['actions'][number],
  textVersion: string,
  key: string,
): Promise<void> {
  const params = { path: { id } };
  const headers = changeHeaders(key);
  switch (action) {
    case 'consent':
      await answerOf(
        api.POST('/api/v1/me/memberships/{id}/consent', { params, headers, body: { textVersion } }),
      );
      return;
    case 'withdraw_consent':
      await answerOf(api.POST('/api/v1/me/memberships/{id}/withdraw_consent', { params, headers }));
      return;
    case 'unlink':
      await answerOf(api.POST('/api/v1/me/memberships/{id}/unlink', { params, headers }));
      return;
  }
}
