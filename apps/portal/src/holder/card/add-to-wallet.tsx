import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/use-change.ts';
import {
  myCopiesQuery,
  offerCard,
  offerStateQuery,
  withdrawOffer,
  type CredentialOffer,
} from '../../api/wallets.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { WalletCode } from '../../ui/wallet-code.tsx';

/** Puts my card into a wallet of mine that reads such offers. */
export function AddToWallet() {
  const { t } = useTranslation();
  const [offer, setOffer] = useState<CredentialOffer | null>(null);
  const make = useChange(offerCard, setOffer);
  const withdraw = useChange(withdrawOffer, () => setOffer(null));
  return (
    <Panel title={t('wallet.title')}>
      <p className="muted">{t('wallet.lead')}</p>
      <ProblemAlert error={make.error ?? withdraw.error} />
      {offer && <Offer key={offer.id} offer={offer} onCancel={() => withdraw.mutate(offer.id)} />}
      <Button loading={make.isPending} onClick={() => make.mutate()}>
        {t(offer ? 'wallet.again' : 'wallet.add')}
      </Button>
    </Panel>
  );
}

function Offer({ offer, onCancel }: { readonly offer: CredentialOffer; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const state = useQuery(offerStateQuery(offer.id)).data?.state ?? 'open';
  useEffect(() => {
    // The wallet made it, so nothing that was sent from here tells of the new copy.
    if (state === 'issued') void client.invalidateQueries(myCopiesQuery);
  }, [client, state]);
  if (state === 'issued')
    return <Alert type="success" showIcon role="status" className="problem" title={t('wallet.added')} />;
  if (state === 'over' || state === 'withdrawn')
    return <Alert type="warning" showIcon role="status" className="problem" title={t('wallet.over')} />;
  return (
    <div className="card-code">
      <WalletCode uri={offer.offer} label={t('wallet.image')} />
      <p>{t('wallet.code')}</p>
      <p className="wallet-digits">{offer.transactionCode}</p>
      <p className="muted" role="status">
        {t(state === 'taken' ? 'wallet.taken' : 'wallet.keep')}
      </p>
      <Button type="text" onClick={onCancel}>
        {t('wallet.cancel')}
      </Button>
    </div>
  );
}
