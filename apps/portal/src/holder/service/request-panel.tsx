import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ServiceWithForm } from '../../api/catalogue.ts';
import { dependantsQuery } from '../../api/family.ts';
import { meQuery } from '../../api/me.ts';
import { eligibilityQuery } from '../../api/requests.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { ReasonList } from '../../ui/reason-list.tsx';
import { Remaining } from '../../ui/remaining.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { RequestForm } from './request-form.tsx';

const SELF = 'self';

/** For whom and where; then what the API says to that, and the way to ask for it. */
export function RequestPanel({ service }: { readonly service: ServiceWithForm }) {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const dependants = useQuery(dependantsQuery).data;
  const [chosenPerson, setPerson] = useState<string | null>(null);
  const [chosenCity, setCity] = useState<string | null>(null);

  const relations = service.beneficiaries.map(({ relation }) => relation);
  const people = [
    ...(relations.includes('self') && me
      ? [{ value: SELF, label: `${me.user.name} · ${t('relation.self')}` }]
      : []),
    ...(dependants ?? [])
      .filter(({ relation }) => relations.includes(relation))
      .map(({ id, name, relation }) => ({ value: id, label: `${name} · ${t(`relation.${relation}`)}` })),
  ];
  const person = chosenPerson ?? people[0]?.value;
  const wished = useSearch({ from: '/services/$code' });
  const home = service.cities.find(({ code }) => code === me?.profile?.city) ?? service.cities[0];
  const linked = service.cities.find(({ code }) => code === wished.city);
  const city = chosenCity ?? linked?.code ?? home?.code ?? '';
  const relation = dependants?.find(({ id }) => id === person)?.relation ?? SELF;
  const query = { city, ...(person !== undefined && { beneficiaryId: person }) };
  const eligibility = useQuery({
    ...eligibilityQuery(service.code, query),
    enabled: me !== undefined && dependants !== undefined,
    placeholderData: (previous) => previous,
  });

  return (
    <Panel title={service.mode === 'pass' ? t('service.usePass') : t('service.ask')}>
      <div className="stack">
        {people.length === 0 && dependants !== undefined && (
          <p>
            {t('service.nobody')} <Link to="/profile">{t('dependants.add')}</Link>
          </p>
        )}
        {service.mode !== 'pass' && people.length > 0 && (
          <label className="field">
            <span>{t('service.beneficiary')}</span>
            <Select
              value={person}
              options={people}
              onChange={setPerson}
              aria-label={t('service.beneficiary')}
            />
          </label>
        )}
        {service.mode !== 'pass' && (
          <label className="field">
            <span>{t('request.city')}</span>
            <Select
              value={city}
              options={service.cities.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={setCity}
              aria-label={t('request.city')}
            />
          </label>
        )}
        <ProblemAlert error={eligibility.error} />
        {eligibility.data && (
          <div className="verdict" aria-live="polite">
            <StateBadge tone={eligibility.data.eligible ? 'good' : 'over'}>
              {eligibility.data.eligible ? t('services.eligible') : t('services.notEligible')}
            </StateBadge>{' '}
            <Remaining eligibility={eligibility.data} />
            {eligibility.data.reasons.length > 0 && <ReasonList reasons={eligibility.data.reasons} />}
          </div>
        )}
        {service.mode === 'pass' ? (
          <>
            <p>{t('service.passHow')}</p>
            <Link to="/card" className="button-link">
              {t('service.showCard')}
            </Link>
          </>
        ) : (
          eligibility.data?.eligible && (
            <RequestForm
              key={`${city} ${relation}`}
              service={service}
              city={city}
              beneficiaryId={person === SELF ? undefined : person}
              relation={relation}
              from={wished.from}
            />
          )
        )}
      </div>
    </Panel>
  );
}
