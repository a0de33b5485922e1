import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { objectionsQuery } from '../../api/objections.ts';
import { Panel } from '../../ui/panel.tsx';
import { ObjectionItem } from './objection-item.tsx';

/** The objections to an application, to be upheld or dismissed; nothing while there is none. */
export function ObjectionsPanel({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const { id, noticeFrom, version } = application;
  const objections = useQuery({ ...objectionsQuery(id), enabled: noticeFrom !== null }).data ?? [];
  if (objections.length === 0) return null;
  return (
    <Panel title={t('objection.title', { count: objections.length })}>
      <ul className="rows">
        {objections.map((objection) => (
          <ObjectionItem
            key={objection.id}
            applicationId={id}
            applicationVersion={version}
            objection={objection}
          />
        ))}
      </ul>
    </Panel>
  );
}
