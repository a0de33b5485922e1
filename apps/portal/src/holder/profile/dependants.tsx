import { useQuery } from '@tanstack/react-query';
import { App, Button, Empty, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { dependantsQuery, type Dependant } from '../../api/me.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { DependantForm } from './dependant-form.tsx';

export function Dependants() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const dependants = useQuery(dependantsQuery);
  const [edited, setEdited] = useState<Dependant | 'new' | null>(null);
  const remove = useChange(
    ({ id, version }: Dependant, key) =>
      answerOf(
        api.DELETE('/api/v1/me/dependants/{id}', {
          params: { path: { id } },
          headers: changeHeaders(key, version),
        }),
      ),
    () => void message.success(t('dependants.removed')),
  );
  return (
    <Panel
      title={t('dependants.title')}
      extra={<Button onClick={() => setEdited('new')}>{t('dependants.add')}</Button>}
    >
      <p className="muted">{t('dependants.lead')}</p>
      <ProblemAlert error={remove.error} />
      <QueryView query={dependants}>
        {(items) =>
          items.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('dependants.none')} />
          ) : (
            <ul className="rows">
              {items.map((dependant) => (
                <li key={dependant.id} className="row">
                  <div className="row-text">
                    <strong>{dependant.name}</strong>
                    <span className="muted">
                      {t(`relation.${dependant.relation}`)} · {formatDay(dependant.birthDate, language)}
                    </span>
                  </div>
                  <div className="row-actions">
                    <Button type="link" onClick={() => setEdited(dependant)}>
                      {t('form.change')}
                    </Button>
                    <Popconfirm
                      title={t('dependants.removeAsk', { name: dependant.name })}
                      onConfirm={() => remove.mutate(dependant)}
                    >
                      <Button type="link" danger>
                        {t('form.remove')}
                      </Button>
                    </Popconfirm>
                  </div>
                </li>
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
