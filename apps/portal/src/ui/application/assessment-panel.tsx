import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assessmentQuery } from '../../api/applications.ts';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { AssessmentResult } from './assessment-result.tsx';

/** The tier that the claims support and why, claim by claim; people decide. */
export function AssessmentPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const assessment = useQuery(assessmentQuery(id));
  return (
    <Panel title={t('assessment.title')} className="assessment">
      <QueryView query={assessment}>{(data) => <AssessmentResult assessment={data} />}</QueryView>
    </Panel>
  );
}
