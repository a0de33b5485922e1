import { useQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dependantsQuery, type Dependant } from '../../api/family.ts';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { DependantForm } from './dependant-form.tsx';
import { DependantRow } from './dependant-row.tsx';

export function Dependants() {
  const { t } = useTranslation();
  const dependants = useQuery(dependantsQuery);
  const [edited, setEdited] = useState<Dependant | 'new' | null>(null);
  return (
    <Panel
      title={t('dependants.title')}
      extra={<Button onClick={() => setEdited('new')}>{t('dependants.add')}</Button>}
    >
      <p className="muted">{t('dependants.lead')}</p>
      <QueryView query={dependants}>
        {(items) =>
          items.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('dependants.none')} />
          ) : (
            <ul className="rows">
              {items.map((dependant) => (
                <DependantRow key={dependant.id} dependant={dependant} onEdit={() => setEdited(dependant)} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {edited !== null && (
        <DependantForm dependant={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}
