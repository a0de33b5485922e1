import { Alert, Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MadeWebhookEndpoint } from '../../api/webhooks.ts';

interface SecretShownProps {
  readonly endpoint: MadeWebhookEndpoint;
  readonly onClose: () => void;
}

/** The key that was just made. It goes away with a button alone, so that no slip of the hand loses it. */
export function SecretShown({ endpoint, onClose }: SecretShownProps) {
  const { t } = useTranslation();
  const { secret, publicKey } = endpoint;
  return (
    <Modal
      open
      title={secret === null ? t('webhooks.publicKey') : t('webhooks.secret')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('webhooks.secretKept')}
        </Button>
      }
    >
      <Alert
        type={secret === null ? 'info' : 'warning'}
        showIcon
        title={t(secret === null ? 'webhooks.publicKeyLead' : 'webhooks.secretLead')}
      />
      <Typography.Paragraph copyable code className="command shown-secret">
        {secret ?? publicKey ?? ''}
      </Typography.Paragraph>
    </Modal>
  );
}
