import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';

const SYSTEMS = ['harmony', 'android', 'ios'] as const;

/** How the portal is put on the home screen, for those who have not: in words, because not every system can be asked to. */
export function HomeScreenHelp() {
  const { t } = useTranslation();
  if (isInstalled()) return null;
  return (
    <Panel title={t('homeScreen.title')}>
      <p className="muted">{t('homeScreen.lead')}</p>
      <ul>
        {SYSTEMS.map((system) => (
          <li key={system}>{t(`homeScreen.${system}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}

function isInstalled(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches;
}
