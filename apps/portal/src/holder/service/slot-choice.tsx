import { useInfiniteQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { slotsQuery } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatSpan } from '../../ui/format.ts';

interface SlotChoiceProps {
  readonly service: string;
  readonly city: string;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (slot: string) => void;
}

/** One of the times on offer. */
export function SlotChoice({ service, city, id, value, onChange }: SlotChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const slots = useInfiniteQuery(slotsQuery({ service, city }));
  return (
    <div id={id} className="slots" tabIndex={-1}>
      <EndlessList query={slots} none={t('service.noSlots')}>
        {(items) => (
          <Radio.Group
            className="slot-group"
            value={value ?? null}
            onChange={({ target }) => onChange?.(target.value as string)}
          >
            {items.map((slot) => (
              <Radio key={slot.id} value={slot.id} disabled={slot.free === 0}>
                <span className="slot-time">{formatSpan(slot.startsAt, slot.endsAt, language)}</span>
                <span className="muted">
                  {slot.agency.name} · {t('service.free', { count: slot.free })}
                  {slot.confirmsAtOnce && ` · ${t('service.atOnce')}`}
                </span>
              </Radio>
            ))}
          </Radio.Group>
        )}
      </EndlessList>
    </div>
  );
}
