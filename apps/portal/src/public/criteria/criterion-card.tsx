import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../api/catalogue.ts';
import { SourceNote } from '../../ui/source-note.tsx';
import { useRequirementText } from '../../ui/requirement-text.ts';

export function CriterionCard({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation();
  const text = useRequirementText();
  return (
    <li className="criterion">
      <div className="criterion-head">
        <h3>{criterion.name}</h3>
        <span className="mode">{t(`track.${criterion.track}`)}</span>
        <SourceNote source={criterion.source} />
      </div>
      <p>{criterion.summary}</p>
      <details>
        <summary>{t('criteria.details')}</summary>
        <div className="criterion-more">
          <div>
            <h4>{t('criteria.requirements')}</h4>
            <ul className="plain">
              {criterion.requirements.map((requirement) => (
                <li key={requirement.fact}>{text(requirement)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h4>{t('criteria.evidence')}</h4>
            {criterion.roster !== null && <p>{t('criteria.roster', { programme: criterion.roster.name })}</p>}
            <ul className="plain">
              {criterion.evidence.map(({ code, name, required, mayFollowWithinWorkingDays: days }) => (
                <li key={code}>
                  {name}
                  {!required && t('service.ifThere')}
                  {days !== null && <span className="muted"> {t('promise.mayFollow', { count: days })}</span>}
                </li>
              ))}
            </ul>
          </div>
        </div>
        <p className="muted">{t('criteria.clause', { clause: criterion.clause })}</p>
      </details>
    </li>
  );
}
