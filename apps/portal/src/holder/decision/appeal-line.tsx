import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { useAppeal } from '../application/use-appeal.ts';

interface AppealLineProps {
  readonly application: Application;
  /** Names the line in the reason, which the applicant goes on to write. */
  readonly about: string;
}

/** Begins an appeal with the line that it is about, where the API offers one. */
export function AppealLine({ application, about }: AppealLineProps) {
  const { t } = useTranslation();
  const { id, version, actions } = application;
  const { tone: _, ...appeal } = useAppeal({ id, version }, about);
  const offered = actions.filter((action) => action === 'appeal');
  return (
    <LifecycleActions actions={offered} specs={{ appeal: { ...appeal, label: t('decision.appealLine') } }} />
  );
}
