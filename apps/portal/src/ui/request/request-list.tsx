import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay, formatInstant, formatSpan } from '../format.ts';
import { StateBadge } from '../state-badge.tsx';
import { RequestStateBadge } from './request-state.tsx';

interface RequestListProps {
  readonly items: readonly ServiceRequest[];
  readonly to: '/requests/$id' | '/agency/requests/$id' | '/office/requests/$id';
}

export function RequestList({ items, to }: RequestListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="rows">
      {items.map((request) => (
        <li key={request.id} className="row">
          <div className="row-text">
            <Link to={to} params={{ id: request.id }} className="row-title">
              {request.serviceName}
            </Link>
            <span className="muted">
              {to !== '/agency/requests/$id'
                ? request.agency.name
                : t(`relation.${request.beneficiary.relation}`)}{' '}
              · {request.beneficiary.name}
              {request.slot
                ? ` · ${formatSpan(request.slot.startsAt, request.slot.endsAt, language)}`
                : ` · ${formatInstant(request.submittedAt, language)}`}
            </span>
          </div>
          <div className="row-state">
            {request.dueOn !== null && request.endedAt === null && (
              <span className={request.late ? 'late' : 'muted'}>
                {t('request.due', { day: formatDay(request.dueOn, language) })}
                {request.late && <strong className="due-late">{t('application.overdue')}</strong>}
              </span>
            )}
            {request.blockedAt !== null && request.endedAt === null && (
              <StateBadge tone="over">{t('request.standsStill')}</StateBadge>
            )}
            <RequestStateBadge state={request.state} />
          </div>
        </li>
      ))}
    </ul>
  );
}
