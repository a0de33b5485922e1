import { useTranslation } from 'react-i18next';
import type { Objection } from '../../api/objections.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import { useObjectionActions } from './use-objection-actions.ts';

const TONES: Record<Objection['state'], Tone> = {
  open: 'over',
  upheld: 'bad',
  dismissed: 'calm',
  lapsed: 'calm',
};

interface ObjectionItemProps {
  readonly applicationId: string;
  /** Decisions on objections rest on the application as it stands. */
  readonly applicationVersion: number;
  readonly objection: Objection;
}

/** One objection: who says what against it where the reader may know, and what became of it. */
export function ObjectionItem({ applicationId, applicationVersion, objection }: ObjectionItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useObjectionActions(applicationId, objection.id, applicationVersion);
  const { state, writtenAt, objector, reason, decidedAt, decidedBy, decisionReason } = objection;
  return (
    <li className="objection">
      <div className="claim-head">
        <p className="muted">
          {formatInstant(writtenAt, language)}
          {objector && ` · ${objector.name}`}
        </p>
        <StateBadge tone={TONES[state]}>{t(`objectionState.${state}`)}</StateBadge>
      </div>
      <p className="objection-reason">{reason ?? t('objection.reasonHidden')}</p>
      {decidedAt !== null && (
        <p className="muted">
          {formatInstant(decidedAt, language)}
          {decidedBy && ` · ${decidedBy.name}`}
          {decisionReason && ` · ${decisionReason}`}
        </p>
      )}
      <LifecycleActions actions={objection.actions} specs={specs} />
    </li>
  );
}
