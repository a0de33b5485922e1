import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery, type Programme } from '../../api/programmes.ts';
import { useUser } from '../../api/session.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { RosterImportPanel } from './roster-import-panel.tsx';
import { RosterPanel } from './roster-panel.tsx';

/** The support programmes with their rosters: administrators keep them, reviewers read them. */
export function ProgrammesScreen() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const programmes = useQuery(programmesQuery);
  return (
    <Page title={t('programmes.title')} lead={t('programmes.lead')}>
      <QueryView query={programmes}>
        {(items) => {
          const programme = items.find(({ code }) => code === chosen) ?? items[0];
          if (programme === undefined) return <p>{t('programmes.none')}</p>;
          return (
            <>
              <div className="filter" role="group" aria-label={t('programmes.title')}>
                <Segmented
                  value={programme.code}
                  onChange={setChosen}
                  options={items.map(({ code, name }) => ({ value: code, label: name }))}
                />
              </div>
              <OneProgramme key={programme.code} programme={programme} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function OneProgramme({ programme }: { readonly programme: Programme }) {
  const { t } = useTranslation();
  const keeps = useUser()?.roles.includes('administrator') ?? false;
  return (
    <>
      <Panel title={programme.name} extra={<SourceNote source={programme.source} />}>
        <p>{programme.summary}</p>
        {programme.criteria.length > 0 && (
          <p className="muted">
            {t('programmes.proves', {
              criteria: programme.criteria.map(({ name }) => name).join(t('list.and')),
            })}
          </p>
        )}
      </Panel>
      <RosterPanel code={programme.code} keeps={keeps} />
      {keeps && <RosterImportPanel code={programme.code} />}
    </>
  );
}
