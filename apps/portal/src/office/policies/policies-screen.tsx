import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { policyVersionsQuery, type PolicyVersion } from '../../api/policies.ts';
import { useUser } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { PolicyRow } from './policy-row.tsx';
import { YamlButton } from '../policy/yaml-button.tsx';

/** All versions of the policy, for the service office and the auditors. */
export function PoliciesScreen() {
  const { t } = useTranslation();
  const versions = useInfiniteQuery(policyVersionsQuery);
  const client = useQueryClient();
  const navigate = useNavigate();
  const mayWrite = useUser()?.roles.includes('service_manager') === true;
  const show = async ({ id }: PolicyVersion) => {
    await client.invalidateQueries({ queryKey: ['policy-versions'] });
    await navigate({ to: '/office/policies/$id', params: { id } });
  };
  const importing = useChange(
    (bundle: string, key) =>
      answerOf(api.POST('/api/v1/policy-versions', { body: { bundle }, headers: changeHeaders(key) })),
    show,
  );
  return (
    <Page title={t('policies.title')} lead={t('policies.lead')}>
      <Panel>
        {mayWrite && (
          <YamlButton
            label={t('policies.upload')}
            loading={importing.isPending}
            onText={(text) => importing.mutate(text)}
          />
        )}
        <ProblemAlert error={importing.error} />
        <EndlessList query={versions} none={t('policies.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((version) => (
                <PolicyRow key={version.id} version={version} mayCopy={mayWrite} onCopied={show}>
                  <Link to="/office/policies/$id" params={{ id: version.id }}>
                    {version.policyVersion}
                  </Link>
                </PolicyRow>
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
    </Page>
  );
}
