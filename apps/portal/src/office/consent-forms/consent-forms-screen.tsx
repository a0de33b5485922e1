import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentFormsQuery, type ConsentFormState } from '../../api/consent-forms.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ConsentFormRow } from './consent-form-row.tsx';

const STATES = ['unchecked', 'confirmed', 'rejected'] as const satisfies readonly ConsentFormState[];

/** Forms on which people of a family signed their consent, for the service office to look at. */
export function ConsentFormsScreen() {
  const { t } = useTranslation();
  const [state, setState] = useState<ConsentFormState | 'all'>('unchecked');
  const forms = useInfiniteQuery(consentFormsQuery(state === 'all' ? {} : { state }));
  return (
    <Page title={t('consentForms.title')} lead={t('consentForms.lead')}>
      <Panel>
        <div className="filters" role="search">
          <Select<ConsentFormState | 'all'>
            className="state-select"
            aria-label={t('requests.state')}
            value={state}
            options={[
              ...STATES.map((value) => ({ value, label: t(`consentForms.state.${value}`) })),
              { value: 'all' as const, label: t('requests.all') },
            ]}
            onChange={setState}
          />
        </div>
        <EndlessList query={forms} none={t('consentForms.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((form) => (
                <ConsentFormRow key={form.id} form={form} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
    </Page>
  );
}
