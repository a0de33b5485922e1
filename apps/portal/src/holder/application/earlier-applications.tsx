import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApplicationSummary } from '../../api/applications.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { ApplicationStateBadge } from '../../ui/application/application-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';

interface EarlierApplicationsProps {
  readonly items: readonly ApplicationSummary[];
  readonly onChoose: (id: string) => void;
}

export function EarlierApplications({ items, onChoose }: EarlierApplicationsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <Panel title={t('application.others')}>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.id} className="row">
            <div className="row-text">
              <strong>{t(`track.${item.track}`)}</strong>
              <span className="muted">{formatInstant(item.submittedAt ?? item.createdAt, language)}</span>
            </div>
            <div className="row-state">
              <ApplicationStateBadge state={item.state} />
              <Button type="link" onClick={() => onChoose(item.id)}>
                {t('notifications.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
