import { useTranslation } from 'react-i18next';
import type { Erasure, ErasureState } from '../../api/erasures.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../../ui/format.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { ReasonList } from '../../ui/reason-list.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import { useErasureActions } from './use-erasure-actions.ts';

const TONES: Record<ErasureState, Tone> = {
  requested: 'busy',
  carried_out: 'over',
  refused: 'bad',
  withdrawn: 'over',
};

/** Who is to be erased, who asked for it and why, and what still stands against it. */
export function ErasureRow({ erasure }: { readonly erasure: Erasure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const specs = useErasureActions(erasure);
  const { accountId, requestedBy, requesterName, reason, decisionReason, decidedAt, obstacles } = erasure;
  const isErased = erasure.state === 'carried_out';
  const isOwnWish = requestedBy === accountId;
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{isErased ? t('erasures.erased') : erasure.accountName}</span>
        <span className="muted">
          {isOwnWish ? t('erasures.byPerson') : t('erasures.byOffice', { name: requesterName ?? '' })} ·{' '}
          {formatInstant(erasure.requestedAt, language)}
        </span>
        {reason !== null && <span className="muted">{t('erasures.groundsAre', { reason })}</span>}
        {decidedAt !== null && erasure.state !== 'withdrawn' && (
          <span className="muted">
            {t(isErased ? 'erasures.carriedOutBy' : 'erasures.refusedBy', {
              name: erasure.deciderName ?? '',
            })}{' '}
            · {formatInstant(decidedAt, language)}
          </span>
        )}
        {decisionReason !== null && (
          <span className="muted">{t('erasures.refusedFor', { reason: decisionReason })}</span>
        )}
        {obstacles.length > 0 && (
          <>
            <span>{t('erasures.obstacles')}</span>
            <ReasonList reasons={obstacles} />
          </>
        )}
      </div>
      <div className="row-state">
        <StateBadge tone={TONES[erasure.state]}>{t(`erasures.state.${erasure.state}`)}</StateBadge>
        <LifecycleActions actions={erasure.actions} specs={specs} />
      </div>
    </li>
  );
}
