import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import type { Slot } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatSpan } from '../../ui/format.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useServiceName } from '../../ui/use-service-name.ts';
import { SlotChangeForm } from './slot-change-form.tsx';

const KEEP = 'keep';
const CALL_OFF = ['no_capacity', 'other'] as const;

export function SlotRow({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const serviceName = useServiceName();
  const [isChanging, setChanging] = useState(false);
  const close: ActionSpec = {
    label: t('slots.close'),
    ask: t('slots.closeAsk'),
    fields: [
      {
        name: 'bookings',
        label: t('slots.bookings'),
        kind: 'choice',
        required: true,
        initial: KEEP,
        options: [
          { value: KEEP, label: t('slots.keep') },
          ...CALL_OFF.map((value) => ({
            value,
            label: t('slots.callOff', { reason: t(`declineReason.${value}`) }),
          })),
        ],
      },
      { name: 'reason', label: t('slots.callOffReason'), kind: 'long' },
    ],
    send: ({ bookings, reason }, key) =>
      answerOf(
        api.POST('/api/v1/slots/{id}/close', {
          params: { path: { id: slot.id } },
          body:
            bookings === KEEP
              ? {}
              : {
                  callOff: { reasonCode: bookings as Schemas['DeclineReason'], reason: String(reason ?? '') },
                },
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
          {slot.waiting > 0 && ` · ${t('service.waiting', { count: slot.waiting })}`}
          {slot.confirmsAtOnce && ` · ${t('service.atOnce')}`}
          {slot.externalId !== null && ` · ${t('slots.externalId', { key: slot.externalId })}`}
        </span>
      </div>
      <div className="row-state">
        <StateBadge tone={slot.open ? 'good' : 'calm'}>
          {slot.open ? t('slots.open') : t('slots.closed')}
        </StateBadge>
        {slot.actions.includes('change') && (
          <Button onClick={() => setChanging(true)}>{t('slots.change')}</Button>
        )}
        <LifecycleActions actions={slot.actions} specs={{ close }} />
        {isChanging && <SlotChangeForm slot={slot} onClose={() => setChanging(false)} />}
      </div>
    </li>
  );
}
