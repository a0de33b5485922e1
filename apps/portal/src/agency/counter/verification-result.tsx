import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Verification } from '../../api/presentations.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatDay } from '../../ui/format.ts';
import { useTierName } from '../../ui/use-tier-name.ts';

const TONES = { valid: 'success', invalid: 'error', stale: 'warning', unknown: 'warning' } as const;

/** What a verification came to, and of a good card what this agency is told. */
export function VerificationResult({ verification }: { readonly verification: Verification }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tierName = useTierName();
  const { result, reasons, ageSeconds, name, tier, validUntil, entitlements = [] } = verification;
  return (
    <Alert
      type={TONES[result]}
      showIcon
      role="status"
      className="problem"
      title={t(`verification.${result}`)}
      description={
        <>
          {reasons.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
          {result === 'stale' && ageSeconds !== null && (
            <p>{t('verification.age', { seconds: ageSeconds })}</p>
          )}
          {result === 'valid' && (
            <>
              <Facts
                items={[
                  [t('profile.name'), name],
                  [t('card.tier'), tier && tierName(tier)],
                  [t('verification.until'), validUntil && formatDay(validUntil, language)],
                  ...entitlements.map((one) => [one.name, entitlementText(one)] as const),
                ]}
              />
              <p>{t('verification.compare')}</p>
            </>
          )}
        </>
      }
    />
  );

  function entitlementText(one: NonNullable<Verification['entitlements']>[number]): string {
    if (!one.eligible) return t('verification.notEligible');
    if (one.unlimited) return t('services.unlimited');
    return one.remaining === null
      ? t('verification.eligible')
      : t('services.remaining', { count: one.remaining });
  }
}
