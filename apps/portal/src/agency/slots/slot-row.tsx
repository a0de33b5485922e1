import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { Slot } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatSpan } from '../../ui/format.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useServiceName } from '../../ui/use-service-name.ts';

export function SlotRow({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const serviceName = useServiceName();
  const close: ActionSpec = {
    label: t('slots.close'),
    ask: t('slots.closeAsk'),
    send: (_, key) =>
      answerOf(
        api.POST('/api/v1/slots/{id}/close', {
          params: { path: { id: slot.id } },
          headers: changeHeaders(key, slot.version),
        }),
      ),
  };
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{formatSpan(slot.startsAt, slot.endsAt, language)}</span>
        <span className="muted">
          {serviceName(slot.service)} · {t('slots.free', { free: slot.free, capacity: slot.capacity })}
          {slot.confirmsAtOnce && ` · ${t('service.atOnce')}`}
        </span>
      </div>
      <div className="row-state">
        <StateBadge tone={slot.open ? 'good' : 'calm'}>
          {slot.open ? t('slots.open') : t('slots.closed')}
        </StateBadge>
        <LifecycleActions actions={slot.actions} specs={{ close }} />
      </div>
    </li>
  );
}
