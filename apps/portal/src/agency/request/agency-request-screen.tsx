import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestFrame } from '../../ui/request/request-frame.tsx';
import { useAgencyActions } from './use-agency-actions.ts';

/** One request as the agency that answers it sees it. */
export function AgencyRequestScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/agency/requests/$id' });
  const specs = useAgencyActions(id);
  return (
    <RequestFrame
      id={id}
      specs={specs}
      notes
      back={<Link to="/agency/requests">{t('agency.backToQueue')}</Link>}
    />
  );
}
