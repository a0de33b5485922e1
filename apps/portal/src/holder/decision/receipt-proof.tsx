import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { receiptQuery } from '../../api/decisions.ts';
import { canVerifyHere, isSignatureGood } from '../../api/receipt-signature.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QueryView } from '../../ui/query-view.tsx';

/** The signed document of a decision: to be saved, verified here, and verified without the portal. */
export function ReceiptProof({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const receipt = useQuery(receiptQuery(id));
  const verify = useMutation({ mutationFn: isSignatureGood });
  const fileName = `decision-${id}.jws`;
  return (
    <Panel title={t('receipt.title')}>
      <p>{t('receipt.lead')}</p>
      <QueryView query={receipt}>
        {(compact) => (
          <>
            <div className="lifecycle-buttons">
              <Button
                type="primary"
                icon={<DownloadOutlined aria-hidden="true" />}
                href={`data:application/jose,${compact}`}
                download={fileName}
              >
                {t('receipt.download')}
              </Button>
              {canVerifyHere && (
                <Button loading={verify.isPending} onClick={() => verify.mutate(compact)}>
                  {t('receipt.verify')}
                </Button>
              )}
            </div>
            <div aria-live="polite">
              <ProblemAlert error={verify.error} />
              {verify.data !== undefined && (
                <Alert
                  className="note"
                  type={verify.data ? 'success' : 'error'}
                  showIcon
                  title={t(verify.data ? 'receipt.good' : 'receipt.bad')}
                />
              )}
            </div>
          </>
        )}
      </QueryView>
      <h3 className="panel-sub">{t('receipt.elsewhere')}</h3>
      <p>{t('receipt.how')}</p>
      <Typography.Paragraph copyable code className="command">
        {`npm run verify-receipt -- ${fileName} --jwks ${window.location.origin}/.well-known/jwks.json`}
      </Typography.Paragraph>
      <p className="muted">
        {t('receipt.keys')} <a href="/.well-known/jwks.json">/.well-known/jwks.json</a>
      </p>
    </Panel>
  );
}
