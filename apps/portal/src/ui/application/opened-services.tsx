import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.ts';

interface OpenedServicesProps {
  readonly services: readonly Schemas['OpenedServiceView'][];
}

/** Services that a tier opens or gives more of, with what the tier below gets. */
export function OpenedServices({ services }: OpenedServicesProps) {
  const { t } = useTranslation();
  return (
    <ul className="opens">
      {services.map(({ service, name, from, to }) => (
        <li key={service}>
          <Link to="/services/$code" params={{ code: service }}>
            {name}
          </Link>
          <span className="muted">{from === null ? to : t('assessment.fromTo', { from, to })}</span>
        </li>
      ))}
    </ul>
  );
}
