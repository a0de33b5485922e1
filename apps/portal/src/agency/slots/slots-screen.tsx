import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { slotsQuery } from '../../api/requests.ts';
import { useUser } from '../../api/session.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { FirstDay } from '../../ui/first-day.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useAgencyServices } from '../use-agency-services.ts';
import { ImportForm } from './import-form.tsx';
import { PatternForm } from './pattern-form.tsx';
import { SlotForm } from './slot-form.tsx';
import { SlotRow } from './slot-row.tsx';

const ALL = 'all';

/** The times that the agency offers. */
export function SlotsScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const services = useAgencyServices(user?.agency?.id, 'booking');
  const [service, setService] = useState<string | undefined>();
  const [from, setFrom] = useState<string | undefined>();
  const slots = useInfiniteQuery(
    slotsQuery({
      ...(user?.agency && { agencyId: user.agency.id }),
      ...(service !== undefined && { service }),
      ...(from !== undefined && { from }),
    }),
  );
  const [opened, setOpened] = useState<'one' | 'pattern' | 'import' | null>(null);
  const onClose = () => setOpened(null);
  return (
    <Page
      title={t('slots.title')}
      lead={user?.agency?.name}
      extra={
        <div className="lifecycle-buttons">
          <Button onClick={() => setOpened('import')}>{t('slots.import')}</Button>
          <Button onClick={() => setOpened('pattern')}>{t('slots.pattern')}</Button>
          <Button type="primary" onClick={() => setOpened('one')}>
            {t('slots.add')}
          </Button>
        </div>
      }
    >
      <Panel>
        <div className="wish">
          <label className="field">
            <span>{t('slots.service')}</span>
            <Select
              value={service ?? ALL}
              options={[
                { value: ALL, label: t('slots.allServices') },
                ...services.map(({ code, name }) => ({ value: code, label: name })),
              ]}
              onChange={(code) => setService(code === ALL ? undefined : code)}
              aria-label={t('slots.service')}
            />
          </label>
          <FirstDay value={from} onChange={setFrom} />
        </div>
        <EndlessList query={slots} none={t('slots.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((slot) => (
                <SlotRow key={slot.id} slot={slot} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
      {opened === 'one' && <SlotForm onClose={onClose} />}
      {opened === 'pattern' && <PatternForm onClose={onClose} />}
      {opened === 'import' && <ImportForm onClose={onClose} />}
    </Page>
  );
}
