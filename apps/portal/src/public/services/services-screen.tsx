import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../../api/catalogue.ts';
import { eligibilitiesQuery, type Eligibility } from '../../api/requests.ts';
import { useUser } from '../../api/session.ts';
import { AreaIcon } from '../../ui/area-icon.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { ServiceLine } from './service-line.tsx';

/** The 24 services in their seven areas; for a cardholder, with what the card gives now. */
export function ServicesScreen() {
  const { t } = useTranslation();
  const user = useUser();
  const isHolder = user?.roles.includes('holder') ?? false;
  const areas = useQuery(areasQuery);
  const eligibilities = useQuery({ ...eligibilitiesQuery, enabled: isHolder });
  const byService = new Map<string, Eligibility>(eligibilities.data?.map((one) => [one.service, one]));
  return (
    <Page title={t('services.title')} lead={isHolder ? t('services.leadHolder') : t('services.lead')}>
      <ProblemAlert error={eligibilities.error} />
      <QueryView query={areas}>
        {(items) => (
          <>
            <nav className="jump" aria-label={t('services.areas')}>
              {items.map((area) => (
                <a key={area.code} href={`#${area.code}`}>
                  {area.name}
                </a>
              ))}
            </nav>
            {items.map((area) => (
              <section key={area.code} id={area.code} className="area-section">
                <div className="area-head">
                  <AreaIcon area={area.code} />
                  <h2>{area.name}</h2>
                  <SourceNote source={area.source} />
                </div>
                <ul className="service-lines">
                  {area.services.map((service) => (
                    <ServiceLine
                      key={service.code}
                      service={service}
                      eligibility={byService.get(service.code) ?? null}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </QueryView>
    </Page>
  );
}
