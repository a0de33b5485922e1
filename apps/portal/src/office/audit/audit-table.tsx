import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEvent, AuditFilter } from '../../api/audit.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatSecond } from '../../ui/format.ts';
import { AuditEventModal } from './audit-event-modal.tsx';
import { useAuditNames } from './use-audit-names.ts';

interface AuditTableProps {
  readonly items: readonly AuditEvent[];
  /** Narrows the list to one actor or one subject. */
  readonly onNarrow: (part: AuditFilter) => void;
}

export function AuditTable({ items, onNarrow }: AuditTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { actorName, subjectName } = useAuditNames();
  const [shown, setShown] = useState<AuditEvent | null>(null);
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('audit.title')}>
        <table className="table table-wide">
          <thead>
            <tr>
              <th scope="col">{t('audit.at')}</th>
              <th scope="col">{t('audit.what')}</th>
              <th scope="col">{t('audit.actor')}</th>
              <th scope="col">{t('audit.subject')}</th>
              <th scope="col">{t('audit.details')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((event) => (
              <tr key={event.id}>
                <td>{formatSecond(event.at, language)}</td>
                <th scope="row">{event.text}</th>
                <td>{actorName(event)}</td>
                <td>{subjectName(event)}</td>
                <td>
                  <Button
                    size="small"
                    aria-label={`${t('audit.details')} ${event.text}`}
                    onClick={() => setShown(event)}
                  >
                    {t('audit.details')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown !== null && (
        <AuditEventModal
          event={shown}
          onClose={() => setShown(null)}
          onNarrow={(part) => {
            setShown(null);
            onNarrow(part);
          }}
        />
      )}
    </>
  );
}
