import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/applications.ts';
import { criteriaQuery } from '../../api/catalogue.ts';
import { useTierName } from '../use-tier-name.ts';
import { useFactText } from './use-fact-text.ts';

interface ClaimCardProps {
  readonly claim: Claim;
  /** Facts that are to stand out, by their codes. */
  readonly changed?: readonly string[];
  /** Buttons or a badge beside the title. */
  readonly extra?: ReactNode;
  /** The evidence, to look at or to hand in. */
  readonly children: ReactNode;
}

/** One claim: the criterion, what the applicant states to it, and the evidence. */
export function ClaimCard({ claim, changed = [], extra, children }: ClaimCardProps) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const factText = useFactText();
  const criterion = useQuery(criteriaQuery).data?.find(({ code }) => code === claim.criterion.code);
  return (
    <li className="claim">
      <div className="claim-head">
        <div>
          <h3>{claim.criterion.name}</h3>
          <p className="muted">
            {claim.tier && t('application.supports', { tier: tierName(claim.tier) })}
            {claim.clause && <span className="clause">{claim.clause}</span>}
          </p>
        </div>
        {extra !== undefined && <div className="row-actions">{extra}</div>}
      </div>
      {criterion && (
        <dl className="claim-facts">
          {criterion.requirements.map((requirement) => (
            <div key={requirement.fact}>
              <dt>{requirement.label}</dt>
              <dd className={changed.includes(requirement.fact) ? 'changed' : undefined}>
                {factText(requirement, claim.facts[requirement.fact])}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {claim.statement !== '' && <p className="claim-statement">{claim.statement}</p>}
      {children}
    </li>
  );
}
