import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { criteriaQuery } from '../../api/catalogue.ts';
import type { ClaimChange } from '../../api/changes.ts';
import { StateBadge, type Tone } from '../state-badge.tsx';
import { useFactText } from './use-fact-text.ts';

const TONES: Record<ClaimChange['change'], Tone> = { added: 'good', removed: 'bad', changed: 'over' };

/** How one claim was and is: its facts, its statement, its files. */
export function ClaimChanges({ change }: { readonly change: ClaimChange }) {
  const { t } = useTranslation();
  const factText = useFactText();
  const { criterion, facts, statement, evidence } = change;
  const requirements =
    useQuery(criteriaQuery).data?.find(({ code }) => code === criterion.code)?.requirements ?? [];
  const changed = requirements.filter(({ fact }) => fact in facts.before || fact in facts.after);
  return (
    <li className="change">
      <div className="claim-head">
        <h3>{criterion.name}</h3>
        <StateBadge tone={TONES[change.change]}>{t(`changes.${change.change}`)}</StateBadge>
      </div>
      <dl className="change-lines">
        {changed.map((requirement) => (
          <div key={requirement.fact}>
            <dt>{requirement.label}</dt>
            <dd>
              {requirement.fact in facts.before && (
                <del>{factText(requirement, facts.before[requirement.fact])}</del>
              )}{' '}
              {requirement.fact in facts.after && (
                <ins>{factText(requirement, facts.after[requirement.fact])}</ins>
              )}
            </dd>
          </div>
        ))}
        {statement !== null && (
          <div>
            <dt>{t('application.statement')}</dt>
            <dd>
              {statement.before !== null && <del>{statement.before}</del>}{' '}
              {statement.after !== null && <ins>{statement.after}</ins>}
            </dd>
          </div>
        )}
        {evidence.map(({ change: kindOfChange, kind, fileName, sha256 }) => (
          <div key={`${kind.code} ${sha256} ${kindOfChange}`}>
            <dt>{kind.name}</dt>
            <dd>{kindOfChange === 'removed' ? <del>{fileName}</del> : <ins>{fileName}</ins>}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
