import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { policyDifferencesQuery, type PolicyVersion } from '../../api/policies.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';

/** What differs from the version that it was made from, one thing a line. */
export function PolicyDifferences({ version }: { readonly version: PolicyVersion }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(policyDifferencesQuery(version.id, version.version));
  return (
    <QueryView query={query}>
      {({ comparedWith, differences }) => (
        <Panel
          title={t('policies.differences', { version: comparedWith })}
          extra={<Tag>{differences.length}</Tag>}
        >
          {differences.length === 0 && <p className="muted">{t('policies.noDifferences')}</p>}
          <ul className="reasons" lang={language}>
            {differences.map(({ pointer, kind, text }) => (
              <li key={`${kind} ${pointer}`}>{text}</li>
            ))}
          </ul>
        </Panel>
      )}
    </QueryView>
  );
}
