import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { PolicyVersion } from '../../api/policies.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { PolicyStateBadge } from '../policy/policy-state.tsx';

interface PolicyRowProps {
  readonly version: PolicyVersion;
  readonly mayCopy: boolean;
  readonly onCopied: (version: PolicyVersion) => Promise<void>;
  /** The name of the version, which leads to it. */
  readonly children: ReactNode;
}

export function PolicyRow({ version, mayCopy, onCopied, children }: PolicyRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, state, effectiveFrom } = version;
  const copy = {
    label: t('policies.copy'),
    fields: [{ name: 'policyVersion', label: t('policies.copyName'), kind: 'short', required: true }],
    send: async ({ policyVersion }: Readonly<Record<string, unknown>>, key: string) => {
      const body = { from: id, policyVersion: String(policyVersion) };
      await onCopied(
        await answerOf(api.POST('/api/v1/policy-versions', { body, headers: changeHeaders(key) })),
      );
    },
  } as const;
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{children}</span>
        <span className="muted">
          {title} ·{' '}
          {t(state === 'draft' ? 'policies.planned' : 'policies.from', {
            day: formatDay(effectiveFrom, language),
          })}
        </span>
      </div>
      <div className="row-state">
        <PolicyStateBadge version={version} />
        <LifecycleActions actions={mayCopy ? ['copy'] : []} specs={{ copy }} />
      </div>
    </li>
  );
}
