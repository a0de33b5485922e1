import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROSTER_STATES, rosterQuery, type RosterFilter, type RosterState } from '../../api/programmes.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { RosterEntryForm } from './roster-entry-form.tsx';
import { RosterRow } from './roster-row.tsx';

interface RosterPanelProps {
  readonly code: string;
  /** Whether the reader may enter people. */
  readonly keeps: boolean;
}

export function RosterPanel({ code, keeps }: RosterPanelProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<RosterFilter>({});
  const [isEntering, setEntering] = useState(false);
  const roster = useInfiniteQuery(rosterQuery(code, filter));
  const change = (part: { [Field in keyof RosterFilter]: RosterFilter[Field] | undefined | null }) =>
    setFilter((before) => withoutEmpty({ ...before, ...part }) as RosterFilter);
  const enter = (
    <Button type="primary" onClick={() => setEntering(true)}>
      {t('programmes.enter')}
    </Button>
  );
  return (
    <Panel title={t('programmes.roster')} extra={keeps ? enter : undefined}>
      <div className="filters" role="search">
        <Input.Search
          allowClear
          placeholder={t('profile.name')}
          aria-label={t('profile.name')}
          maxLength={100}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <InputNumber
          min={1990}
          max={2100}
          controls={false}
          placeholder={t('programmes.cohort')}
          aria-label={t('programmes.cohort')}
          onChange={(cohort) => change({ cohort })}
        />
        <Select<RosterState>
          allowClear
          placeholder={t('requests.state')}
          aria-label={t('requests.state')}
          options={ROSTER_STATES.map((value) => ({ value, label: t(`rosterState.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <EndlessList query={roster} none={t('programmes.nobody')}>
        {(items) => (
          <ul className="rows">
            {items.map((entry) => (
              <RosterRow key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
      </EndlessList>
      {isEntering && <RosterEntryForm code={code} onClose={() => setEntering(false)} />}
    </Panel>
  );
}
