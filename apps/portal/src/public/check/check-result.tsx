import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PrintCheck } from '../../api/card-prints.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatDay } from '../../ui/format.ts';

const TONES = { valid: 'success', invalid: 'error', suspended: 'warning', unknown: 'info' } as const;

/** What a check came to, and what to compare with the paper in hand. */
export function CheckResult({ check }: { readonly check: PrintCheck }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { result, message, kind, printedOn, compare } = check;
  return (
    <>
      <Alert
        type={TONES[result]}
        showIcon
        role="status"
        className="problem"
        title={<strong>{t(`check.result.${result}`)}</strong>}
        description={message ?? t('check.holds')}
      />
      {(compare !== null || printedOn !== null) && (
        <>
          <h2>{t(compare === null ? 'check.about' : 'check.compare')}</h2>
          <Facts
            items={[
              [t('check.tier'), compare && `${compare.tier} ${compare.tierName}`],
              [t('check.name'), compare?.maskedName],
              [t('check.number'), compare && `…${compare.numberTail}`],
              [t('check.validUntil'), compare && formatDay(compare.validUntil, language)],
              [t('check.printedOn'), printedOn && formatDay(printedOn, language)],
              [t('check.kind'), kind && t(`prints.kind.${kind}`)],
            ]}
          />
        </>
      )}
      {compare !== null && kind === 'paper' && (
        <figure className="check-pattern">
          <svg viewBox="-104 -104 208 208" role="img" aria-label={t('check.pattern')}>
            <path d={compare.pattern} fill="none" stroke="currentColor" strokeWidth="0.9" />
          </svg>
          <figcaption>{t('check.patternHint')}</figcaption>
        </figure>
      )}
      {compare !== null && <p className="muted">{t('check.person')}</p>}
    </>
  );
}
