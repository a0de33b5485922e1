import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { myCardQuery } from '../../api/cards.ts';
import { useUser } from '../../api/session.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { CardStateBadge } from '../../ui/card-state.tsx';
import { AddToWallet } from './add-to-wallet.tsx';
import { CardCode } from './card-code.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardPrints } from './card-prints.tsx';
import { HomeScreenHelp } from './home-screen-help.tsx';
import { useMyCardActions } from './use-my-card-actions.ts';
import { MyQuotas } from './my-quotas.tsx';
import { MyTalentCard } from './my-talent-card.tsx';
import { WalletCopies } from './wallet-copies.tsx';

/** My digital card. */
export function CardScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const isHolder = user?.roles.includes('holder') ?? false;
  const { data: card, error, isLoading, refetch } = useQuery({ ...myCardQuery, enabled: isHolder });
  const specs = useMyCardActions();
  return (
    <Page
      title={t('card.title')}
      lead={card ? t('card.lead') : undefined}
      extra={card && <CardStateBadge state={card.state} />}
      narrow
    >
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isLoading && (
        <div aria-busy="true">
          <Skeleton active />
        </div>
      )}
      {!isLoading && !error && !card && (
        <Panel title={t('card.noneTitle')}>
          <p>{t('card.none')}</p>
          <Link to="/application" className="button-link">
            {t('card.apply')}
          </Link>
        </Panel>
      )}
      {card && (
        <>
          <div className="card-stage">
            <MyTalentCard card={card} />
          </div>
          {card.state === 'active' && <CardCode />}
          {card.state === 'active' && <AddToWallet />}
          <WalletCopies />
          <Panel title={t('card.facts')}>
            <CardFacts card={card} />
            <LifecycleActions actions={card.actions} specs={specs} />
            <p>
              <Link to="/services">{t('card.services')}</Link>
            </p>
          </Panel>
          <CardPrints card={card} />
          <HomeScreenHelp />
          <MyQuotas />
        </>
      )}
    </Page>
  );
}
