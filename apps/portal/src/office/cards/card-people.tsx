import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { cardPeopleQuery, type Card } from '../../api/cards.ts';
import { revealAllowanceQuery } from '../../api/reveals.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { MaskedValue } from '../reveal/masked-value.tsx';

interface CardPeopleProps {
  readonly card: Card;
  readonly onClose: () => void;
}

/** The holder of a card and the family, masked; each look needs a reason, and there are so many a day. */
export function CardPeople({ card, onClose }: CardPeopleProps) {
  const { t } = useTranslation();
  const people = useQuery(cardPeopleQuery(card.id));
  const allowance = useQuery({ ...revealAllowanceQuery, staleTime: 0 }).data;
  return (
    <Drawer open size="large" title={t('cardPeople.title', { name: card.name })} onClose={onClose}>
      <p className="muted">{t('cardPeople.lead')}</p>
      {allowance && (
        <p className={allowance.remaining === 0 ? 'late' : 'muted'}>
          {t('reveal.allowance', { ...allowance })}
        </p>
      )}
      <QueryView query={people}>
        {({ items: [holder, ...family] }) =>
          holder === undefined ? (
            <p className="muted">{t('cardPeople.erased')}</p>
          ) : (
            <div className="card-people">
              <h3>{t('cardPeople.holder')}</h3>
              <dl className="facts">
                <MaskedValue subject={holder.id} field="identity_number" masked={holder.identityNumber} />
                <MaskedValue subject={holder.id} field="phone" masked="•••" />
              </dl>
              <h3>{t('cardPeople.family')}</h3>
              {family.length === 0 && <p className="muted">{t('cardPeople.noFamily')}</p>}
              {family.map(({ id, relation, name, identityNumber }) => (
                <section key={id}>
                  <h4>
                    {name} · {t(`relation.${relation}`)}
                  </h4>
                  <dl className="facts">
                    <MaskedValue subject={id} field="identity_number" masked={identityNumber} />
                  </dl>
                </section>
              ))}
            </div>
          )
        }
      </QueryView>
    </Drawer>
  );
}
