import { useTranslation } from 'react-i18next';
import type { Complaint } from '../api/complaints.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { DueDay } from '../ui/due-day.tsx';
import { Facts } from '../ui/facts.tsx';
import { formatDay, formatInstant } from '../ui/format.ts';
import { LifecycleActions } from '../ui/lifecycle-actions.tsx';
import { Panel } from '../ui/panel.tsx';
import { StateBadge, type Tone } from '../ui/state-badge.tsx';
import { useComplaintActions } from './use-complaint-actions.ts';

const TONES: Record<Complaint['state'], Tone> = {
  filed: 'busy',
  with_agency: 'busy',
  answered: 'busy',
  upheld: 'good',
  dismissed: 'bad',
  withdrawn: 'calm',
};

/** One complaint with what was said to it, and what the reader can do. */
export function ComplaintItem({ complaint }: { readonly complaint: Complaint }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useComplaintActions(complaint.id);
  const { state, about, agency, serviceName, look, verification, dueOn, owedBy } = complaint;
  return (
    <Panel
      title={[t(`complaint.about.${about}`), serviceName ?? agency?.name].filter(Boolean).join(' · ')}
      extra={<StateBadge tone={TONES[state]}>{t(`complaintState.${state}`)}</StateBadge>}
    >
      <Facts
        items={[
          [t('request.agency'), agency?.name],
          [t('complaint.complainant'), complaint.complainant],
          [t('complaint.lookField'), look && t(`revealedField.${look.field}`)],
          [t('complaint.look'), look && formatInstant(look.at, language)],
          [t('complaint.lookedBy'), look?.by],
          [t('complaint.lookReason'), look?.reason],
          [t('complaint.look'), verification && formatInstant(verification.at, language)],
          [t('complaint.way'), verification && t(`looks.way.${verification.way}`)],
          [t('complaint.told'), verification && (verification.message ?? toldText(verification.told))],
          [t('complaint.happenedOn'), formatDay(complaint.happenedOn, language)],
          [t('complaint.filedAt'), formatInstant(complaint.filedAt, language)],
          [t('complaint.text'), complaint.text],
          [t('complaint.answer'), complaint.answer],
          [t('complaint.decision'), complaint.decisionReason],
          [
            t('request.dueOn'),
            dueOn && owedBy && (
              <span key="due">
                {t(`side.${owedBy}`)}{' '}
                <DueDay day={dueOn} provisional={complaint.dueProvisional} late={complaint.late} />
              </span>
            ),
          ],
        ]}
      />
      <LifecycleActions actions={complaint.actions} specs={specs} />
    </Panel>
  );

  function toldText(told: NonNullable<Complaint['verification']>['told']): string {
    return told.map((field) => t(`toldField.${field}`)).join(t('looks.and'));
  }
}
