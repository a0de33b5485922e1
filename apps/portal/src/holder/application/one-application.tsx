import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { applicationQuery } from '../../api/applications.ts';
import { ApplicationFacts } from '../../ui/application/application-facts.tsx';
import { ApplicationHistory } from '../../ui/application/application-history.tsx';
import { ApplicationSteps } from '../../ui/application/application-state.tsx';
import { AssessmentPanel } from '../../ui/application/assessment-panel.tsx';
import { ChangesPanel } from '../../ui/application/changes-panel.tsx';
import { ObjectionsNote } from '../../ui/application/objections-note.tsx';
import { PromisesNote } from '../../ui/application/promises-note.tsx';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Claims } from './claims.tsx';
import { HandIn } from './hand-in.tsx';
import { useApplicantActions } from './use-applicant-actions.ts';

export function OneApplication({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const application = useQuery(applicationQuery(id));
  const specs = useApplicantActions(id, application.data);
  return (
    <QueryView query={application}>
      {(data) => {
        const isOpen = data.state === 'draft' || data.state === 'returned';
        return (
          <>
            <Panel>
              <ApplicationSteps state={data.state} />
              {data.state === 'returned' && (
                <Alert className="note" type="warning" showIcon title={t('application.returnedNote')} />
              )}
              <PromisesNote application={data} />
              <ObjectionsNote application={data} />
              <ApplicationFacts application={data} />
              {!isOpen && <LifecycleActions actions={data.actions} specs={specs} />}
            </Panel>
            <div className="two application-two">
              <div className="two-side">
                <AssessmentPanel id={id} />
                {isOpen && <HandIn application={data} specs={specs} />}
              </div>
              <div className="two-main">
                <Claims application={data} isOpen={isOpen} />
                <ChangesPanel application={data} />
                <ApplicationHistory id={id} />
              </div>
            </div>
          </>
        );
      }}
    </QueryView>
  );
}
