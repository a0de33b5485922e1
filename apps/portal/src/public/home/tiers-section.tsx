import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { tiersQuery } from '../../api/catalogue.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { SourceNote } from '../../ui/source-note.tsx';

export function TiersSection() {
  const { t } = useTranslation();
  const tiers = useQuery(tiersQuery);
  return (
    <section className="band band-white">
      <div className="band-head">
        <div>
          <h2>{t('home.tiersTitle')}</h2>
          <p>{t('home.tiersLead')}</p>
        </div>
        <Link to="/criteria">{t('home.seeCriteria')}</Link>
      </div>
      <QueryView query={tiers}>
        {(items) => (
          <ol className="tiers">
            {items.map((tier) => (
              <li key={tier.code}>
                <span className="tier-letter" aria-hidden="true">
                  {tier.code}
                </span>
                <div>
                  <h3>{tier.name}</h3>
                  <p>{tier.summary}</p>
                  <p className="tier-foot">
                    {t('home.cardYears', { count: tier.cardYears })} <SourceNote source={tier.source} />
                  </p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
}
