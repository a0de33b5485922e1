import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { promisableOf } from './promisable.ts';

interface HandInProps {
  readonly application: Application;
  readonly specs: Readonly<Record<string, ActionSpec>>;
}

/** Whether my application can be handed in, and the button for it. */
export function HandIn({ application, specs }: HandInProps) {
  const { t } = useTranslation();
  const { actions, claims, heldTier, state } = application;
  const canHandIn = actions.some((action) => action === 'submit' || action === 'resubmit');
  const follows = state === 'draft' && promisableOf(claims).length > 0;
  return (
    <Panel title={t('application.handIn')}>
      <p>
        {canHandIn ? t(follows ? 'promise.readyButFor' : 'application.ready') : t('application.notReady')}
      </p>
      {heldTier !== null && <p>{t('application.onlyHigher', { tier: heldTier })}</p>}
      <LifecycleActions actions={actions} specs={specs} />
    </Panel>
  );
}
