import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { isUnderWay, type PolicyVersion, type Rehearsal } from '../../api/policies.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RehearsalTables } from './rehearsal-tables.tsx';
import { useRefresh } from './use-refresh.ts';

/** How a draft did on all holders, or how far that is. */
export function PolicyRehearsal({ version }: { readonly version: PolicyVersion }) {
  const { t } = useTranslation();
  const { rehearsal, rehearsed } = version;
  return (
    <Panel title={t('policies.rehearsal')}>
      {rehearsal === null ? (
        <p className="muted">{t('policies.noRehearsal')}</p>
      ) : (
        <>
          <RehearsalProgress version={version} rehearsal={rehearsal} />
          {rehearsal.state === 'done' && !rehearsed && <p className="muted">{t('policies.stale')}</p>}
          {rehearsal.state === 'done' && <RehearsalTables rehearsal={rehearsal} />}
        </>
      )}
    </Panel>
  );
}

interface RehearsalProgressProps {
  readonly version: PolicyVersion;
  readonly rehearsal: Rehearsal;
}

function RehearsalProgress({ version, rehearsal }: RehearsalProgressProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refresh = useRefresh(version.id);
  const { state, done, holders, comparedWith, onDay } = rehearsal;
  const percent = holders === 0 ? 100 : Math.min(100, Math.floor((100 * done) / holders));
  const cancel = {
    label: t('policies.cancel'),
    send: async (_: unknown, key: string) => {
      const params = { path: { id: version.id } };
      const headers = changeHeaders(key);
      await answerOf(api.POST('/api/v1/policy-versions/{id}/cancel_rehearsal', { params, headers }));
      await refresh();
    },
  };
  const mayCancel = isUnderWay(rehearsal) && version.actions.includes('rehearse');
  return (
    <>
      <p>
        {t(`rehearsalState.${state}`)} · {t('policies.progress', { done, holders })} ·{' '}
        {t('policies.comparedWith', { version: comparedWith, day: formatDay(onDay, language) })}
      </p>
      {isUnderWay(rehearsal) && <Progress percent={percent} aria-label={t('policies.rehearsal')} />}
      <LifecycleActions actions={mayCancel ? ['cancel'] : []} specs={{ cancel }} />
    </>
  );
}
