import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useCityName } from '../city-select.tsx';
import { Facts } from '../facts.tsx';
import { RequestDue } from './request-due.tsx';
import { formatDay, formatInstant, formatSpan } from '../format.ts';
import { RequestFiles } from './request-files.tsx';

export function RequestFacts({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cityName = useCityName();
  const { slot, rating } = request;
  return (
    <Facts
      items={[
        [
          t('request.beneficiary'),
          t('request.person', {
            name: request.beneficiary.name,
            relation: t(`relation.${request.beneficiary.relation}`),
          }),
        ],
        [t('request.agency'), request.agency.name],
        [t('request.city'), cityName(request.city)],
        [t('request.slot'), slot && formatSpan(slot.startsAt, slot.endsAt, language)],
        [
          t('request.calendar'),
          slot && (
            <a href={`/api/v1/service-requests/${request.id}/calendar.ics`} download="booking.ics">
              {t('request.addToCalendar')}
            </a>
          ),
        ],
        [
          t('request.cancelUntil'),
          slot && request.endedAt === null && formatInstant(slot.cancelUntil, language),
        ],
        [t('request.serviceOn'), request.mode === 'pass' && formatDay(request.serviceOn, language)],
        [t('request.place'), request.place],
        [t('request.companions'), request.companions > 0 && request.companions],
        ...request.detailTexts.map(({ label, text }): [string, string] => [label, text]),
        [t('request.documents'), request.documents.length > 0 && <RequestFiles request={request} />],
        [t('request.submittedAt'), formatInstant(request.submittedAt, language)],
        [t('request.dueOn'), request.dueOn && <RequestDue key="due" request={request} />],
        [t('request.endedAt'), request.endedAt && formatInstant(request.endedAt, language)],
        [t('request.reason'), request.reason],
        [t('request.outcome'), request.outcome],
        [
          t('request.rating'),
          rating &&
            `${t('request.score', { score: rating.score })}${rating.comment ? ` ${rating.comment}` : ''}`,
        ],
        [t('request.ratingAnswer'), rating?.answer],
      ]}
    />
  );
}
