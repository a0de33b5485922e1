import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyTrail, type AuditVerification } from '../../api/audit.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatSecond } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

/** Computes the seals again and says in words what came of it; shows the newest one to be kept elsewhere. */
export function AuditVerificationPanel() {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState('');
  const [checked, setChecked] = useState(0);
  const verify = useMutation({
    mutationFn: () => verifyTrail(anchor.trim(), setChecked),
    onMutate: () => setChecked(0),
  });
  return (
    <Panel title={t('audit.verification')}>
      <p>{t('audit.verificationLead')}</p>
      <label htmlFor="anchor" className="anchor-label">
        {t('audit.anchor')}
      </label>
      <Input.TextArea
        id="anchor"
        rows={2}
        maxLength={2000}
        value={anchor}
        aria-describedby="anchor-hint"
        onChange={({ target }) => setAnchor(target.value)}
      />
      <p id="anchor-hint" className="muted">
        {t('audit.anchorHint')}
      </p>
      <div className="lifecycle-buttons">
        <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('audit.verify')}
        </Button>
        {verify.isPending && <span role="status">{t('audit.verifying', { events: checked })}</span>}
      </div>
      <div aria-live="polite">
        <ProblemAlert error={verify.error} />
        {verify.data !== undefined && <Result verification={verify.data} />}
      </div>
    </Panel>
  );
}

function Result({ verification }: { readonly verification: AuditVerification }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { checked, firstBroken, unsealed, newestSeal, anchor } = verification;
  return (
    <>
      {firstBroken === null ? (
        <Alert
          className="note"
          type={newestSeal === null ? 'warning' : 'success'}
          showIcon
          title={newestSeal === null ? t('audit.noSeals') : t('audit.intact', checked)}
          description={unsealed > 0 && t('audit.unsealed', { events: unsealed })}
        />
      ) : (
        <Alert
          className="note"
          type="error"
          showIcon
          title={t('audit.broken', { seal: firstBroken.seal })}
          description={
            <>
              <p>{t(`audit.brokenWhat.${firstBroken.what}`)}</p>
              {firstBroken.eventId !== null && (
                <p>
                  {t('audit.eventId')}
                  {t('form.colon')}
                  <Typography.Text copyable>{firstBroken.eventId}</Typography.Text>
                </p>
              )}
              <p>{t('audit.brokenDo')}</p>
            </>
          }
        />
      )}
      {anchor !== null && (
        <Alert
          className="note"
          type={anchor.result === 'contained' ? 'success' : 'error'}
          showIcon
          title={t(`audit.anchorResult.${anchor.result}`, { seal: anchor.seal ?? '' })}
        />
      )}
      {newestSeal !== null && (
        <>
          <h3 className="panel-sub">{t('audit.newest')}</h3>
          <Facts
            items={[
              [t('audit.sealNumber'), newestSeal.number],
              [t('audit.sealedAt'), formatSecond(newestSeal.at, language)],
              [t('audit.hash'), newestSeal.hash],
            ]}
          />
          <p className="seal-keep">{t('audit.keep')}</p>
          <Typography.Paragraph copyable className="seal-text">
            {newestSeal.jws}
          </Typography.Paragraph>
        </>
      )}
    </>
  );
}
