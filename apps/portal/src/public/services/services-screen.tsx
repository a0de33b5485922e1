import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../../api/catalogue.ts';
import { eligibilitiesQuery, type Eligibility, type EligibilityWish } from '../../api/requests.ts';
import { useUser } from '../../api/session.ts';
import { AreaIcon } from '../../ui/area-icon.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';
import { ServiceLine } from './service-line.tsx';

const EligibilityWishBar = lazy(async () => ({
  default: (await import('../../holder/services/eligibility-wish-bar.tsx')).EligibilityWishBar,
}));

/** The 24 services in their seven areas; for a cardholder, with what the card gives, to whom and on which day. */
export function ServicesScreen() {
  const { t } = useTranslation();
  const tierName = useTierName();
  const user = useUser();
  const isHolder = user?.roles.includes('holder') ?? false;
  const [wish, setWish] = useState<EligibilityWish>({});
  const [compares, setCompares] = useState(false);
  const areas = useQuery(areasQuery);
  const now = useQuery({
    ...eligibilitiesQuery(wish),
    enabled: isHolder,
    placeholderData: (previous) => previous,
  });
  const next = useQuery({
    ...eligibilitiesQuery({ ...wish, tier: 'next' }),
    enabled: isHolder && compares,
    retry: false,
  });
  const byService = serviceMap(now.data?.items);
  const nextByService = serviceMap(compares ? next.data?.items : undefined);
  const nextTier = next.data?.tier ?? null;
  return (
    <Page title={t('services.title')} lead={isHolder ? t('services.leadHolder') : t('services.lead')}>
      {isHolder && (
        <Suspense fallback={null}>
          <EligibilityWishBar wish={wish} onChange={setWish} compares={compares} onCompare={setCompares} />
        </Suspense>
      )}
      <ProblemAlert error={now.error ?? (compares ? next.error : null)} />
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
                      next={nextByService.get(service.code) ?? null}
                      nextTier={nextTier === null ? '' : tierName(nextTier)}
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

function serviceMap(items: readonly Eligibility[] = []): ReadonlyMap<string, Eligibility> {
  return new Map(items.map((one) => [one.service, one]));
}
