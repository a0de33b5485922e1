import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestFrame } from '../../ui/request/request-frame.tsx';
import { useHolderActions } from './use-holder-actions.ts';

/** One request as its holder sees it. */
export function RequestScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/requests/$id' });
  const specs = useHolderActions(id);
  return <RequestFrame id={id} specs={specs} back={<Link to="/requests">{t('request.backToMine')}</Link>} />;
}
