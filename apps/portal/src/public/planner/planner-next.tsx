import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.ts';
import { Panel } from '../../ui/panel.tsx';

/** From a plan to an application: a visitor registers first. */
export function PlannerNext() {
  const { t } = useTranslation();
  const user = useUser();
  return (
    <Panel>
      <p>{t('planner.kept')}</p>
      <Link to={user === null ? '/register' : '/application'} className="button-link button-link-small">
        {t(user === null ? 'home.apply' : 'card.apply')}
      </Link>
    </Panel>
  );
}
