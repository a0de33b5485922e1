import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../api/imports.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../../ui/format.ts';
import { ImportStateBadge } from '../../ui/import-state.tsx';

export function ImportRow({ item }: { readonly item: ImportSummary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className="row">
      <div className="row-text">
        <Link className="row-title" to="/office/imports/$id" params={{ id: item.id }}>
          {item.fileName}
        </Link>
        <span className="muted">
          {item.uploadedBy.name} · {formatInstant(item.uploadedAt, language)} ·{' '}
          {t('imports.count', { people: item.people, problems: item.problemCount })}
        </span>
      </div>
      <div className="row-state">
        <ImportStateBadge state={item.state} />
      </div>
    </li>
  );
}
