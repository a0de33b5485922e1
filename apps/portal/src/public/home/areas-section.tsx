import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../../api/catalogue.ts';
import { AreaIcon } from '../../ui/area-icon.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SourceNote } from '../../ui/source-note.tsx';

export function AreasSection() {
  const { t } = useTranslation();
  const areas = useQuery(areasQuery);
  return (
    <section className="band">
      <div className="band-head">
        <div>
          <h2>{t('home.areasTitle')}</h2>
          <p>{t('home.areasLead')}</p>
        </div>
        <Link to="/services">{t('home.allServices')}</Link>
      </div>
      <QueryView query={areas}>
        {(items) => (
          <ul className="areas">
            {items.map((area) => (
              <li key={area.code} className="area">
                <div className="area-head">
                  <AreaIcon area={area.code} />
                  <h3>{area.name}</h3>
                  <SourceNote source={area.source} />
                </div>
                <ul>
                  {area.services.map((service) => (
                    <li key={service.code}>
                      <Link to="/services/$code" params={{ code: service.code }}>
                        {service.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}
