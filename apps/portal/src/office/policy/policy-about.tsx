import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../api/policies.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatDay, formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { PolicyStateBadge } from './policy-state.tsx';
import { PolicyValueButton } from './policy-value-button.tsx';
import { usePolicyActions } from './use-policy-actions.ts';
import { useRefresh } from './use-refresh.ts';
import { YamlButton } from './yaml-button.tsx';

/** What a version is, and what the reader may do with it. */
export function PolicyAbout({ version }: { readonly version: PolicyVersion }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = usePolicyActions(version);
  const refresh = useRefresh(version.id);
  const replacing = useChange(
    (bundle: string, key) =>
      answerOf(
        api.PATCH('/api/v1/policy-versions/{id}', {
          params: { path: { id: version.id } },
          body: { bundle },
          headers: changeHeaders(key, version.version),
        }),
      ),
    refresh,
  );
  const { state, effectiveFrom, basedOn, writtenBy, publishedBy, publishedAt, hash, actions } = version;
  const by = publishedAt === null ? null : `${publishedBy ?? ''} ${formatInstant(publishedAt, language)}`;
  return (
    <Panel title={t('policies.facts')} extra={<PolicyStateBadge version={version} />}>
      <Facts
        items={[
          [
            t('policies.publishFrom'),
            t(state === 'draft' ? 'policies.planned' : 'policies.from', {
              day: formatDay(effectiveFrom, language),
            }),
          ],
          [t('policies.basedOn'), basedOn],
          [t('policies.writtenBy'), writtenBy.join(language === 'en' ? ', ' : '、')],
          [t('policies.publishedBy'), by],
          [t('policies.hash'), <code key="hash">{hash.slice(0, 16)}…</code>],
        ]}
      />
      {actions.includes('change') && (
        <div className="lifecycle-buttons">
          <PolicyValueButton version={version} />
          <YamlButton
            label={t('policies.replace')}
            loading={replacing.isPending}
            onText={(text) => replacing.mutate(text)}
          />
        </div>
      )}
      <ProblemAlert error={replacing.error} />
      <LifecycleActions actions={actions} specs={specs} />
    </Panel>
  );
}
