import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importQuery } from '../../api/imports.ts';
import { ImportStateBadge } from '../../ui/import-state.tsx';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportProgress } from './import-progress.tsx';
import { useImportActions } from './use-import-actions.ts';

/** One list: how far it is, what is wrong with it, and what can be done. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/office/imports/$id' });
  const query = useQuery(importQuery(id));
  const specs = useImportActions(query.data);
  return (
    <Page
      title={query.data?.fileName ?? t('imports.title')}
      extra={query.data && <ImportStateBadge state={query.data.state} />}
    >
      <QueryView query={query}>
        {(data) => (
          <>
            <Panel>
              <ImportProgress item={data} />
              <ImportFacts item={data} />
              <LifecycleActions actions={data.actions} specs={specs} />
            </Panel>
            {data.state === 'checked' && <ImportProblems item={data} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}
