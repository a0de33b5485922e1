import { useTranslation } from 'react-i18next';
import { consentDocumentAddress, type ConsentForm } from '../../api/consent-forms.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay, formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import { useConsentFormActions } from './use-consent-form-actions.ts';

const TONES = { unchecked: 'busy', confirmed: 'good', rejected: 'bad' } as const satisfies Record<
  ConsentForm['state'],
  Tone
>;

/** One form: who signed it for whose services, the page itself, and what became of it. */
export function ConsentFormRow({ form }: { readonly form: ConsentForm }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useConsentFormActions(form);
  const { state, name, relation, holderName, signedOn, recordedAt, textVersion, dependantId } = form;
  const { checkedBy, checkedAt, checkReason, endReason, documentName } = form;
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{name}</span>
        <span className="muted">
          {t('consentForms.of', { holder: holderName, relation: t(`relation.${relation}`) })} ·{' '}
          {t('consentForms.born', { day: formatDay(form.birthDate, language) })}
        </span>
        <span className="muted">
          {signedOn !== null && `${t('consentForms.signed', { day: formatDay(signedOn, language) })} · `}
          {t('consentForms.handedIn', { moment: formatInstant(recordedAt, language) })} ·{' '}
          {t('consentForms.text', { version: textVersion })}
        </span>
        {checkedAt !== null && checkedBy !== null && (
          <span className="muted">
            {t('consentForms.checked', { name: checkedBy, moment: formatInstant(checkedAt, language) })}
            {checkReason !== null && `${t('form.colon')}${checkReason}`}
          </span>
        )}
        {endReason !== null && endReason !== 'rejected' && (
          <span className="muted">{t(`consentForms.ended.${endReason}`)}</span>
        )}
        {endReason === null && documentName === null && <span>{t('consentForms.noFile')}</span>}
        {endReason === null && documentName !== null && (
          <a href={consentDocumentAddress(dependantId)} download>
            {t('consentForms.open', { file: documentName })}
          </a>
        )}
      </div>
      <div className="row-state">
        <StateBadge tone={TONES[state]}>{t(`consentForms.state.${state}`)}</StateBadge>
        <LifecycleActions actions={form.actions} specs={specs} />
      </div>
    </li>
  );
}
