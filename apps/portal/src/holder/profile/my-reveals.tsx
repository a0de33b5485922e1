import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { myRevealsQuery } from '../../api/reveals.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';

/** When an office looked at data of mine that is masked everywhere else. */
export function MyReveals() {
  const { t } = useTranslation();
  const language = useLanguage();
  const reveals = useInfiniteQuery(myRevealsQuery);
  return (
    <Panel title={t('reveal.mine')}>
      <p className="muted">{t('reveal.mineLead')}</p>
      <EndlessList query={reveals} none={t('reveal.mineNone')}>
        {(items) => (
          <ul className="rows">
            {items.map(({ id, field, revealedAt }) => (
              <li key={id} className="row">
                <span>{t(`revealedField.${field}`)}</span>
                <span className="muted">{formatInstant(revealedAt, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </EndlessList>
    </Panel>
  );
}
