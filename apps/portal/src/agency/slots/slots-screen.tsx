import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { slotsQuery } from '../../api/requests.ts';
import { useUser } from '../../api/session.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SlotForm } from './slot-form.tsx';
import { SlotRow } from './slot-row.tsx';

/** The times that the agency offers. */
export function SlotsScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const slots = useInfiniteQuery(slotsQuery(user?.agency ? { agencyId: user.agency.id } : {}));
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title={t('slots.title')}
      lead={user?.agency?.name}
      extra={
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('slots.add')}
        </Button>
      }
    >
      <Panel>
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
      {isAdding && <SlotForm onClose={() => setAdding(false)} />}
    </Page>
  );
}
