import { Alert, Checkbox, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SecretModalProps {
  readonly secret: string;
  readonly onClose: () => void;
}

/** Shows a secret for the only time. It closes once somebody says that it has been put away. */
export function SecretModal({ secret, onClose }: SecretModalProps) {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  return (
    <Modal
      open
      title={t('clients.secretTitle')}
      okText={t('clients.secretDone')}
      okButtonProps={{ disabled: !isKept }}
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      onOk={onClose}
    >
      <Alert type="warning" showIcon title={t('clients.secretOnce')} />
      <p className="secret">
        <Typography.Text code copyable>
          {secret}
        </Typography.Text>
      </p>
      <Checkbox checked={isKept} onChange={({ target }) => setKept(target.checked)}>
        {t('clients.secretKept')}
      </Checkbox>
    </Modal>
  );
}
