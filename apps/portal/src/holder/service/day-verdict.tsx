import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { eligibilityQuery, slotsQuery, type SlotFilter } from '../../api/requests.ts';
import { dayOf } from '../../ui/format.ts';
import { ReasonList } from '../../ui/reason-list.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

interface DayVerdictProps {
  readonly service: string;
  readonly city: string;
  /** Of the slots that can be chosen. */
  readonly filter: SlotFilter;
  readonly beneficiaryId: string | undefined;
}

/** What stands against the day of the slot that is chosen in the form around it. */
export function DayVerdict({ service, city, filter, beneficiaryId }: DayVerdictProps) {
  const { t } = useTranslation();
  const slotId = Form.useWatch<string | undefined>('slotId');
  const slots = useInfiniteQuery(slotsQuery(filter)).data?.pages.flatMap(({ items }) => items);
  const slot = slots?.find(({ id }) => id === slotId);
  const on = slot && dayOf(slot.startsAt);
  const verdict = useQuery({
    ...eligibilityQuery(service, {
      city,
      beneficiaryId: beneficiaryId ?? 'self',
      ...(on !== undefined && { on }),
    }),
    enabled: on !== undefined,
  }).data;
  return (
    <div aria-live="polite">
      {on !== undefined && verdict && !verdict.eligible && (
        <div className="verdict verdict-day">
          <StateBadge tone="over">{t('service.notThatDay')}</StateBadge>
          <ReasonList reasons={verdict.reasons} />
        </div>
      )}
    </div>
  );
}
