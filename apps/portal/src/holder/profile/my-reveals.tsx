import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dependantsQuery } from '../../api/family.ts';
import { myRevealsQuery, type OwnReveal } from '../../api/reveals.ts';
import { useComplainAboutLook } from '../../complaints/use-file-complaint.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';

/** When an office looked at data of mine that is masked everywhere else. */
export function MyReveals() {
  const { t } = useTranslation();
  const reveals = useInfiniteQuery(myRevealsQuery);
  return (
    <Panel title={t('reveal.mine')}>
      <p className="muted">{t('reveal.mineLead')}</p>
      <EndlessList query={reveals} none={t('reveal.mineNone')}>
        {(items) => (
          <>
            <p className="muted">{t('reveal.wrong')}</p>
            <ul className="rows">
              {items.map((look) => (
                <Look key={look.id} look={look} />
              ))}
            </ul>
          </>
        )}
      </EndlessList>
    </Panel>
  );
}

function Look({ look: { id, field, dependantId, revealedAt, actions } }: { readonly look: OwnReveal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dependants = useQuery(dependantsQuery).data;
  const complain = useComplainAboutLook({ revealId: id });
  const member = dependants?.find((dependant) => dependant.id === dependantId);
  const name = t(`revealedField.${field}`);
  return (
    <li className="row">
      <div className="row-text">
        <span>{member ? t('reveal.ofMember', { field: name, name: member.name }) : name}</span>
        <span className="muted">{formatInstant(revealedAt, language)}</span>
      </div>
      <LifecycleActions actions={actions} specs={{ complain }} />
    </li>
  );
}
