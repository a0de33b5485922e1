import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../api/presentations.ts';
import { useChange } from '../../api/use-change.ts';
import { askWallet, walletAnswerQuery, type PresentationRequest } from '../../api/wallets.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { WalletCode } from '../../ui/wallet-code.tsx';

/** Asks the wallet of whoever stands at the counter, instead of scanning a code. */
export function AskWallet({ onAnswer }: { readonly onAnswer: (verification: Verification) => void }) {
  const { t } = useTranslation();
  const [request, setRequest] = useState<PresentationRequest | null>(null);
  const ask = useChange((_: null, key) => askWallet(key), setRequest);
  return (
    <>
      <ProblemAlert error={ask.error} />
      <Button block loading={ask.isPending} onClick={() => ask.mutate(null)}>
        {t('counter.askWallet')}
      </Button>
      {request && <Asked key={request.id} request={request} onAnswer={onAnswer} />}
    </>
  );
}

function Asked({
  request: { id, requestUri },
  onAnswer,
}: {
  readonly request: PresentationRequest;
  readonly onAnswer: (verification: Verification) => void;
}) {
  const { t } = useTranslation();
  const { data } = useQuery(walletAnswerQuery(id));
  const { state = 'open', verification = null } = data ?? {};
  useEffect(() => {
    if (verification) onAnswer(verification);
    // It is handed on once, when it comes; what is to be done with it may be another function each time.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [verification]);
  if (state === 'answered') return null;
  if (state !== 'open')
    return <Alert type="warning" showIcon role="status" className="problem" title={t(`counter.${state}`)} />;
  return (
    <div className="card-code">
      <WalletCode uri={requestUri} label={t('counter.walletImage')} />
      <p className="muted" role="status">
        {t('counter.walletWaits')}
      </p>
    </div>
  );
}
