import { useInfiniteQuery } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TIER_CODES } from '../../api/applications.ts';
import { cardsQuery, type Card, type CardFilter, type CardState } from '../../api/cards.ts';
import { CARD_STATES } from '../../ui/card-state.tsx';
import { EndlessList } from '../../ui/endless-list.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { Page } from '../../ui/page.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { Panel } from '../../ui/panel.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';
import { CardRow } from './card-row.tsx';

/** All cards, for the service office. */
export function CardsScreen() {
  const { t } = useTranslation();
  const tierName = useTierName();
  const [filter, setFilter] = useState<CardFilter>({});
  const cards = useInfiniteQuery(cardsQuery(filter));
  const change = (part: CardFilter) => setFilter((before) => withoutEmpty({ ...before, ...part }));
  return (
    <Page
      title={t('cards.title')}
      lead={t('cards.lead')}
      extra={<ExportButton wish={{ list: 'cards', query: filter }} />}
    >
      <Panel>
        <div className="filters" role="search">
          <Input.Search
            allowClear
            placeholder={t('cards.search')}
            aria-label={t('cards.search')}
            maxLength={100}
            onSearch={(q) => change({ q: q.trim() })}
          />
          <Select<CardState>
            allowClear
            placeholder={t('requests.state')}
            aria-label={t('requests.state')}
            options={CARD_STATES.map((value) => ({ value, label: t(`cardState.${value}`) }))}
            onChange={(state) => change({ state })}
          />
          <Select<Card['tier']>
            allowClear
            placeholder={t('service.tier')}
            aria-label={t('service.tier')}
            options={TIER_CODES.map((value) => ({ value, label: tierName(value) }))}
            onChange={(tier) => change({ tier })}
          />
          <Checkbox onChange={({ target }) => change({ renewal: target.checked ? 'asked' : undefined })}>
            {t('cards.renewalAsked')}
          </Checkbox>
        </div>
        <EndlessList query={cards} none={t('cards.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((card) => (
                <CardRow key={card.id} card={card} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
    </Page>
  );
}
