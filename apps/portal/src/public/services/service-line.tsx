import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/catalogue.ts';
import type { Eligibility } from '../../api/requests.ts';
import { ReasonList } from '../../ui/reason-list.tsx';
import { Remaining } from '../../ui/remaining.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

interface ServiceLineProps {
  readonly service: Service;
  readonly eligibility: Eligibility | null;
  /** The same in the next tier, where that is asked for. */
  readonly next: Eligibility | null;
  readonly nextTier: string;
}

export function ServiceLine({ service, eligibility, next, nextTier }: ServiceLineProps) {
  const { t } = useTranslation();
  return (
    <li className="service-line">
      <div className="service-line-text">
        <h3>
          <Link to="/services/$code" params={{ code: service.code }}>
            {service.name}
          </Link>
        </h3>
        <p className="muted">{service.summary}</p>
        {eligibility !== null && !eligibility.eligible && <ReasonList reasons={eligibility.reasons} />}
      </div>
      <div className="service-line-state">
        {eligibility === null ? (
          <>
            <span className="mode">{t(`mode.${service.mode}`)}</span>
            <span className="muted">
              {t('services.forTiers', { tiers: service.tiers.map(({ tier }) => tier).join(' ') })}
            </span>
          </>
        ) : (
          <>
            <StateBadge tone={eligibility.eligible ? 'good' : 'calm'}>
              {eligibility.eligible ? t('services.eligible') : t('services.notEligible')}
            </StateBadge>
            <Remaining eligibility={eligibility} />
            {next !== null && (
              <div
                className={next.eligible && !eligibility.eligible ? 'next-tier next-tier-gain' : 'next-tier'}
              >
                <p>
                  {t('services.inTier', {
                    tier: nextTier,
                    verdict: next.eligible ? t('services.eligible') : t('services.notEligible'),
                  })}
                </p>
                <Remaining eligibility={next} />
              </div>
            )}
          </>
        )}
      </div>
    </li>
  );
}
