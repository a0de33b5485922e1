import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tiersQuery, type Service } from '../../api/catalogue.ts';
import { Facts } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';

/** For whom a service is, what each tier gets, and what has to be brought. */
export function ServiceConditions({ service }: { readonly service: Service }) {
  const { t } = useTranslation();
  const tiers = useQuery(tiersQuery).data;
  const list = (items: readonly string[]) => items.join(t('form.comma'));
  return (
    <div className="two-main">
      <Panel title={t('service.entitlement')}>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('service.entitlement')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('service.tier')}</th>
                <th scope="col">{t('service.quota')}</th>
              </tr>
            </thead>
            <tbody>
              {service.tiers.map(({ tier, note }) => (
                <tr key={tier}>
                  <th scope="row">
                    {tier} {tiers?.find((one) => one.code === tier)?.name}
                  </th>
                  <td>
                    {service.quotas.flatMap(({ period, per, limits }) =>
                      limits
                        .filter((line) => line.tier === tier)
                        .map(({ limit }) => (
                          <div key={period}>
                            {limit === null
                              ? t('services.unlimited')
                              : t(`quota.${period}`, { count: limit })}
                            {limit !== null && per === 'beneficiary' && t('quota.each')}
                          </div>
                        )),
                    )}
                    {service.quotas.every(({ limits }) => limits.every((line) => line.tier !== tier)) &&
                      t('services.unlimited')}
                    {service.companions
                      .filter((line) => line.tier === tier && line.limit)
                      .map(({ limit }) => (
                        <div key="companions">{t('service.companions', { count: limit ?? 0 })}</div>
                      ))}
                    {note !== null && <div className="muted">{note}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <Panel title={t('service.conditions')}>
        <Facts
          items={[
            [
              t('service.forWhom'),
              <ul key="who" className="plain">
                {service.beneficiaries.map(({ relation, minAge, maxAge, tiers: forTiers }) => (
                  <li key={relation}>
                    {t(`relation.${relation}`)}
                    {minAge !== null && maxAge !== null && t('service.ages', { from: minAge, to: maxAge })}
                    {forTiers.length < service.tiers.length &&
                      t('service.onlyTiers', { tiers: forTiers.join(' ') })}
                  </li>
                ))}
              </ul>,
            ],
            [
              t('service.documents'),
              service.documents.length === 0 ? (
                t('service.noDocuments')
              ) : (
                <ul key="documents" className="plain">
                  {service.documents.map(({ code, name, required, relations }) => (
                    <li key={code}>
                      {name}
                      {!required && t('service.ifThere')}
                      {relations !== null &&
                        t('service.onlyRelations', {
                          relations: list(relations.map((one) => t(`relation.${one}`))),
                        })}
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t('service.agencies'), list(service.agencyKinds.map(({ name }) => name))],
            [t('service.cities'), list(service.cities.map(({ name }) => name))],
            [
              t('service.limit'),
              service.timeLimitWorkingDays !== null &&
                t('service.workingDays', { count: service.timeLimitWorkingDays }),
            ],
            [
              t('service.lead'),
              (service.leadDaysMin !== null || service.leadDaysMax !== null) &&
                list([
                  ...(service.leadDaysMin === null
                    ? []
                    : [t('service.leadDays', { count: service.leadDaysMin })]),
                  ...(service.leadDaysMax === null
                    ? []
                    : [t('service.leadDaysMax', { count: service.leadDaysMax })]),
                ]),
            ],
            [t('service.excludes'), list(service.excludes.map(({ name }) => name))],
            [t('service.oneOpen'), service.oneOpen && t('service.oneOpenText')],
            [
              t('service.coolingOff'),
              service.coolingOffDays !== null &&
                t('service.coolingOffText', { count: service.coolingOffDays }),
            ],
            [t('service.nationality'), service.foreignNationalsOnly && t('service.foreigners')],
            [t('service.tracks'), service.tracks && list(service.tracks.map((track) => t(`track.${track}`)))],
            [t('service.clause'), service.clause],
          ]}
        />
      </Panel>
    </div>
  );
}
