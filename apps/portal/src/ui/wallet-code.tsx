import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';

/** What a wallet reads or opens: a code for another telephone, a link for the one that shows it. */
export function WalletCode({ uri, label }: { readonly uri: string; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <>
      <div role="img" aria-label={label}>
        {/* The picture within has a role of its own and no name. */}
        <div aria-hidden="true">
          <QRCode type="svg" value={uri} size={288} errorLevel="L" bordered={false} />
        </div>
      </div>
      <a href={uri} className="button-link">
        {t('wallet.open')}
      </a>
    </>
  );
}
