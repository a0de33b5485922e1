import { useTranslation } from 'react-i18next';
import type { AuditEvent } from '../../api/audit.ts';
import { useServiceName } from '../../ui/use-service-name.ts';

/** How the trail names who acted and what it was about. */
export function useAuditNames() {
  const { t } = useTranslation();
  const serviceName = useServiceName();
  return {
    actorName: ({ actor }: AuditEvent): string => {
      if (actor.kind === 'guest') return t('audit.guest');
      if (actor.kind === 'system') return t('audit.itself');
      return actor.name ?? t('audit.unnamed');
    },
    subjectName: ({ subject: { type, name } }: AuditEvent): string => {
      const kind = t(`audit.subjects.${type}`);
      if (name === null) return kind;
      return `${kind} · ${type === 'request' || type === 'slot' ? serviceName(name) : name}`;
    },
  };
}
