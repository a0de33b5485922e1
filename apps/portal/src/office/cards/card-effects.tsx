import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { cardEffectsQuery, type Card, type PreviewedCardAction } from '../../api/cards.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatDay } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface CardEffectsProps {
  readonly card: Card;
  readonly action: PreviewedCardAction;
}

/** What an action on a card would do to the holder's open requests, as the API says before it is taken. */
export function CardEffects({ card, action }: CardEffectsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(cardEffectsQuery(card.id, action));
  const day = (value: string) => formatDay(value, language);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <div aria-busy="true">
        <Skeleton active paragraph={{ rows: 2 }} title={false} />
      </div>
    );
  }
  const { newTerm, requests } = data;
  const isRenewal = action === 'renew' || action === 'refuse_renewal';
  return (
    <div className="card-effects">
      <Facts
        items={[
          [t('cards.statement'), isRenewal && card.renewal?.statement],
          [
            t('cards.newTerm'),
            newTerm && t('form.fromTo', { from: day(newTerm.validFrom), to: day(newTerm.validUntil) }),
          ],
        ]}
      />
      {requests.length === 0 ? (
        <p className="muted">{t('cards.noOpenRequests')}</p>
      ) : (
        <>
          <h3>{t('cards.affected')}</h3>
          <ul>
            {requests.map(({ id, serviceName, serviceOn, effect }) => (
              <li key={id}>
                {serviceName} · {day(serviceOn)} — {t(`cards.effect.${effect}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
