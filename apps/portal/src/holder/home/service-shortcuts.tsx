import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../../api/catalogue.ts';
import { AreaIcon } from '../../ui/area-icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';

/** The seven areas, each a step away. */
export function ServiceShortcuts() {
  const { t } = useTranslation();
  const areas = useQuery(areasQuery);
  return (
    <Panel title={t('mine.services')} extra={<Link to="/services">{t('home.allServices')}</Link>}>
      <QueryView query={areas}>
        {(items) => (
          <ul className="shortcuts">
            {items.map((area) => (
              <li key={area.code}>
                <Link to="/services" hash={area.code}>
                  <AreaIcon area={area.code} />
                  <span>
                    <span className="shortcut-name">{area.name}</span>
                    <span className="muted">{t('mine.areaServices', { count: area.services.length })}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  );
}
