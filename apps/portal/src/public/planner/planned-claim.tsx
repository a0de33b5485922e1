import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../api/catalogue.ts';
import { FactField } from '../../holder/application/fact-field.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';

type Facts = Record<string, unknown>;

interface PlannedClaimProps {
  readonly criterion: Criterion;
  readonly onChange: (facts: Facts) => void;
  readonly onRemove: () => void;
}

/** One criterion of a plan with the facts that it asks for. */
export function PlannedClaim({ criterion, onChange, onRemove }: PlannedClaimProps) {
  const { t } = useTranslation();
  const tierName = useTierName();
  return (
    <li className="claim">
      <div className="claim-head">
        <div>
          <h3>{criterion.name}</h3>
          <p className="muted">
            {t('application.supports', { tier: tierName(criterion.tier) })}
            <span className="clause">{criterion.clause}</span>
          </p>
        </div>
        <Button type="link" danger onClick={onRemove}>
          {t('form.remove')}
        </Button>
      </div>
      <p className="muted criterion-summary">{criterion.summary}</p>
      <Form<{ facts: Facts }>
        name={`plan-${criterion.code}`}
        layout="vertical"
        requiredMark={false}
        className="fields"
        onValuesChange={(_, { facts }) => onChange(stated(facts))}
      >
        {criterion.requirements.map((requirement) => (
          <FactField key={requirement.fact} requirement={requirement} optional />
        ))}
      </Form>
    </li>
  );
}

function stated(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
