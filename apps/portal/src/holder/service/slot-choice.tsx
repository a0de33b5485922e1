import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { slotsQuery, waitingQuery, type Slot, type SlotFilter } from '../../api/requests.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { EndlessList } from '../../ui/endless-list.tsx';
import { FirstDay } from '../../ui/first-day.tsx';
import { formatSpan } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface SlotChoiceProps {
  readonly filter: SlotFilter;
  readonly onFirstDay: (day: string | undefined) => void;
  readonly beneficiaryId: string | undefined;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (slot: string | undefined) => void;
}

type Hold = Schemas['SlotHoldView'];

/** One of the times on offer; a place in it is held while the form is filled in. */
export function SlotChoice({ filter, onFirstDay, beneficiaryId, id, value, onChange }: SlotChoiceProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const slots = useInfiniteQuery(slotsQuery(filter));
  const entries = useInfiniteQuery(waitingQuery).data?.pages.flatMap(({ items }) => items) ?? [];
  const [held, setHeld] = useState<Hold | null>(null);
  const body = beneficiaryId === undefined ? {} : { beneficiaryId };
  const hold = useChange(
    async (slotId: string, key) => {
      if (held !== null && held.slotId !== slotId) await release(held.slotId);
      const params = { path: { id: slotId } };
      return answerOf(api.POST('/api/v1/slots/{id}/holds', { params, body, headers: changeHeaders(key) }));
    },
    (answer) => {
      setHeld(answer);
      onChange?.(answer.slotId);
    },
  );
  const onEnd = useCallback(() => {
    setHeld(null);
    onChange?.(undefined);
    void queryClient.invalidateQueries({ queryKey: ['slots'] });
  }, [onChange, queryClient]);
  const canTake = (slot: Slot) => slot.actions.includes('hold') || slot.id === held?.slotId;
  return (
    <div id={id} className="slots" tabIndex={-1}>
      <ProblemAlert error={hold.error} />
      <FirstDay value={filter.from} onChange={onFirstDay} />
      <EndlessList query={slots} none={t('service.noSlots')}>
        {(items) => (
          <Radio.Group
            className="slot-group"
            value={value ?? null}
            disabled={hold.isPending}
            onChange={({ target }) => hold.mutate(target.value as string)}
          >
            {items.map((slot) => (
              <div key={slot.id} className="slot-line">
                <Radio value={slot.id} disabled={!canTake(slot)}>
                  <SlotText slot={slot} />
                  {slot.id === held?.slotId && (
                    <span className="held" aria-live="polite">
                      {t('service.held')} <Countdown key={held.id} seconds={held.secondsLeft} onEnd={onEnd} />
                    </span>
                  )}
                </Radio>
                {slot.actions.includes('wait') && (
                  <WaitButton
                    slot={slot}
                    body={body}
                    entry={entries.find(({ slotId, state }) => slotId === slot.id && state === 'waiting')}
                  />
                )}
              </div>
            ))}
          </Radio.Group>
        )}
      </EndlessList>
    </div>
  );
}

/** A place that nobody fills a form in for any more; its time would end it anyway. */
async function release(slotId: string): Promise<void> {
  await answerOf(api.DELETE('/api/v1/slots/{id}/holds', { params: { path: { id: slotId } } })).catch(
    () => undefined,
  );
}

function SlotText({ slot }: { readonly slot: Slot }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const placesText = slot.held
    ? t('service.keptForYou')
    : slot.free > 0
      ? t('service.free', { count: slot.free })
      : t('service.full');
  return (
    <>
      <span className="slot-time">{formatSpan(slot.startsAt, slot.endsAt, language)}</span>
      <span className="muted">
        {slot.agency.name} · {placesText}
        {slot.waiting > 0 && ` · ${t('service.waiting', { count: slot.waiting })}`}
        {slot.confirmsAtOnce && ` · ${t('service.atOnce')}`}
      </span>
    </>
  );
}

interface WaitButtonProps {
  readonly slot: Slot;
  readonly body: Schemas['PlaceBody'];
  readonly entry: Schemas['WaitingEntryView'] | undefined;
}

function WaitButton({ slot, body, entry }: WaitButtonProps) {
  const { t } = useTranslation();
  const join = useChange((slotId: string, key) =>
    answerOf(
      api.POST('/api/v1/slots/{id}/waiting-entries', {
        params: { path: { id: slotId } },
        body,
        headers: changeHeaders(key),
      }),
    ),
  );
  if (entry !== undefined)
    return <span className="muted">{t('waiting.position', { n: entry.position ?? 1 })}</span>;
  return (
    <>
      <Button size="small" loading={join.isPending} onClick={() => join.mutate(slot.id)}>
        {t('waiting.join')}
      </Button>
      <ProblemAlert error={join.error} />
    </>
  );
}
