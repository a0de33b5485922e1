import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Notification } from '../../api/notifications.ts';
import { useUser } from '../../api/session.ts';

/** The way to what a notification is about, for those who have a screen for it. */
export function SubjectLink({ notification }: { readonly notification: Notification }) {
  const { t } = useTranslation();
  const user = useUser();
  const { subjectType, subjectId } = notification;
  const params = { id: subjectId };
  const text = t('notifications.open');
  const isAgency = user?.roles.includes('agency_staff') ?? false;
  switch (subjectType) {
    case 'request':
      return isAgency ? (
        <Link to="/agency/requests/$id" params={params}>
          {text}
        </Link>
      ) : (
        <Link to="/requests/$id" params={params}>
          {text}
        </Link>
      );
    case 'application':
      return user?.roles.some((role) => role === 'reviewer' || role === 'approver') ? (
        <Link to="/office/applications/$id" params={params}>
          {text}
        </Link>
      ) : (
        <Link to="/application">{text}</Link>
      );
    case 'objection':
      return <Link to="/objections">{text}</Link>;
    case 'complaint':
      return <Link to="/complaints">{text}</Link>;
    case 'slot':
    case 'waiting_entry':
      return <Link to="/requests">{text}</Link>;
    case 'account':
      return <Link to="/profile">{text}</Link>;
    case 'card':
      return <Link to="/card">{text}</Link>;
    case 'agency_client':
      return isAgency ? <Link to="/agency/clients">{text}</Link> : <Link to="/office/agencies">{text}</Link>;
    case 'webhook_endpoint':
      return <Link to="/agency/webhooks">{text}</Link>;
    default:
      return null;
  }
}
