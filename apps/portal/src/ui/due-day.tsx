import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { formatDay } from './format.ts';

interface DueDayProps {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** It lies beyond the calendar that has been announced, and may move. */
  readonly provisional?: boolean;
  readonly late?: boolean;
}

/** A day by which something is owed: whether it may still move, and whether it has passed. */
export function DueDay({ day, provisional = false, late = false }: DueDayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={late ? 'late' : undefined}>
      {formatDay(day, language)}
      {provisional && (
        <Tooltip title={t('due.provisionalWhy')}>
          <span className="due-mark" tabIndex={0}>
            {t('due.provisional')}
          </span>
        </Tooltip>
      )}
      {late && <strong className="due-late">{t('application.overdue')}</strong>}
    </span>
  );
}
