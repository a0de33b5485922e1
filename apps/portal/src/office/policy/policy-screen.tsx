import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { policyVersionQuery } from '../../api/policies.ts';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { PolicyAbout } from './policy-about.tsx';
import { PolicyDifferences } from './policy-differences.tsx';
import { PolicyRehearsal } from './policy-rehearsal.tsx';

/** One version of the policy: what it is, what it changes, what it would do to those who hold a card. */
export function PolicyScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/office/policies/$id' });
  const query = useQuery(policyVersionQuery(id));
  const name = query.data?.policyVersion ?? t('policies.title');
  return (
    <Page
      title={name}
      lead={query.data?.title}
      extra={
        <>
          <Link to="/office/policies">{t('policies.back')}</Link>{' '}
          <Button href={`/api/v1/policy-versions/${id}/files`}>{t('policies.export')}</Button>
        </>
      }
    >
      <QueryView query={query}>
        {(version) => (
          <>
            <PolicyAbout version={version} />
            {version.state === 'draft' && <PolicyRehearsal version={version} />}
            <PolicyDifferences version={version} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
