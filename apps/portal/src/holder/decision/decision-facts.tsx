import { useTranslation } from 'react-i18next';
import type { Decision } from '../../api/decisions.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatDay, formatInstant } from '../../ui/format.ts';
import { useTierName } from '../../ui/use-tier-name.ts';

/** What was decided, when, why, in which role and by which policy. */
export function DecisionFacts({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tierName = useTierName();
  const { tier, reasonCode, reason, decidedAt, by, policy, suggested, weighedOn } = decision;
  return (
    <Facts
      items={[
        [t('decision.tier'), tier && tierName(tier)],
        [t('decision.reasonCode'), reasonCode?.name],
        [t('decision.reason'), reason],
        [t('application.decidedAt'), formatInstant(decidedAt, language)],
        [t('decision.by'), t(`historyRole.${by}`)],
        [t('decision.suggested'), suggested === null ? t('assessment.none') : tierName(suggested)],
        [t('decision.weighedOn'), formatDay(weighedOn, language)],
        [t('application.policy'), policy.version],
      ]}
    />
  );
}
