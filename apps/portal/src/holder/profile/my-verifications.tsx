import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { myVerificationsQuery, type OwnVerification } from '../../api/presentations.ts';
import { useComplainAboutLook } from '../../complaints/use-file-complaint.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';

/** Which agencies looked at my card, and what they were told. */
export function MyVerifications() {
  const { t } = useTranslation();
  const verifications = useInfiniteQuery(myVerificationsQuery);
  return (
    <Panel title={t('looks.title')}>
      <p className="muted">{t('looks.lead')}</p>
      <EndlessList query={verifications} none={t('looks.none')}>
        {(items) => (
          <ul className="rows">
            {items.map((look) => (
              <Look key={look.id} look={look} />
            ))}
          </ul>
        )}
      </EndlessList>
    </Panel>
  );
}

function Look({ look }: { readonly look: OwnVerification }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const complain = useComplainAboutLook({ verificationId: look.id });
  const told = look.told.map((field) => t(`toldField.${field}`)).join(t('looks.and'));
  return (
    <li className="row">
      <div className="row-text">
        <span>{look.agencyName}</span>
        <span className="muted">
          {formatInstant(look.readAt ?? look.verifiedAt, language)} · {t(`looks.way.${look.way}`)}
        </span>
      </div>
      <span className="muted">{look.message ?? t('looks.told', { told })}</span>
      <LifecycleActions actions={look.actions} specs={{ complain }} />
    </li>
  );
}
