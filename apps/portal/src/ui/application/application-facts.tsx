import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { DueDay } from '../due-day.tsx';
import { Facts } from '../facts.tsx';
import { formatDay, formatInstant } from '../format.ts';
import { useTierName } from '../use-tier-name.ts';

export function ApplicationFacts({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tierName = useTierName();
  const day = (value: string) => formatDay(value, language);
  const instant = (value: string | null) => value && formatInstant(value, language);
  const { tier, heldTier, recommendedTier, noticeFrom, noticeUntil, appealUntil } = application;
  const { dueOn, dueProvisional, overdue } = application;
  return (
    <Facts
      items={[
        [t('application.applicant'), !application.mine && application.applicantName],
        [t('application.employer'), !application.mine && application.applicantEmployer],
        [t('criteria.track'), t(`track.${application.track}`)],
        [t('application.submittedAt'), instant(application.submittedAt)],
        [t('application.assignee'), application.assignee?.name],
        [t('application.approver'), application.approver?.name],
        [t('application.heldTier'), tier === null && heldTier && tierName(heldTier)],
        [t('application.recommendedTier'), tier === null && recommendedTier && tierName(recommendedTier)],
        [
          t('application.notice'),
          noticeFrom && noticeUntil && t('form.fromTo', { from: day(noticeFrom), to: day(noticeUntil) }),
        ],
        [
          t('application.dueOn'),
          application.clockStopped ? (
            <span key="stopped">{t('due.stopped')}</span>
          ) : (
            dueOn && <DueDay key="due" day={dueOn} provisional={dueProvisional} late={overdue} />
          ),
        ],
        [t('due.escalatedTerm'), application.escalated && t('due.escalated')],
        [t('application.tier'), tier && tierName(tier)],
        [t('application.decidedAt'), instant(application.decidedAt)],
        [t('application.appealUntil'), appealUntil && day(appealUntil)],
        [t('application.policy'), application.policyVersion],
      ]}
    />
  );
}
