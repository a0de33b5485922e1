import { Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditEvent, AuditFilter } from '../../api/audit.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatSecond } from '../../ui/format.ts';
import { useAuditNames } from './use-audit-names.ts';

interface AuditEventModalProps {
  readonly event: AuditEvent;
  readonly onClose: () => void;
  readonly onNarrow: (part: AuditFilter) => void;
}

/** One event with all that is kept of it. */
export function AuditEventModal({ event, onClose, onNarrow }: AuditEventModalProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { actorName, subjectName } = useAuditNames();
  const { id, at, type, text, actor, subject, data } = event;
  const copied = (value: string | null) => value && <Typography.Text copyable>{value}</Typography.Text>;
  const recorded = Object.entries(data).map(([key, value]) => `${key}: ${String(value)}`);
  const { id: actorId } = actor;
  return (
    <Modal
      open
      width={720}
      title={text}
      onCancel={onClose}
      footer={[
        actorId !== null && (
          <Button key="actor" onClick={() => onNarrow({ actorId, subjectId: undefined })}>
            {t('audit.ofActor')}
          </Button>
        ),
        <Button key="subject" onClick={() => onNarrow({ subjectId: subject.id, actorId: undefined })}>
          {t('audit.ofSubject')}
        </Button>,
        <Button key="close" type="primary" onClick={onClose}>
          {t('form.back')}
        </Button>,
      ]}
    >
      <Facts
        items={[
          [t('audit.at'), formatSecond(at, language)],
          [t('audit.eventType'), type],
          [t('audit.actor'), actorName(event)],
          [t('audit.roles'), actor.roles.map((role) => t(`role.${role}`)).join(t('list.and'))],
          [t('audit.subject'), subjectName(event)],
          [t('audit.data'), recorded.length > 0 && <pre className="recorded">{recorded.join('\n')}</pre>],
          [t('audit.actorId'), copied(actorId)],
          [t('audit.subjectId'), copied(subject.id)],
          [t('audit.eventId'), copied(id)],
        ]}
      />
    </Modal>
  );
}
