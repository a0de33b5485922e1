import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { applicationQuery } from '../../api/applications.ts';
import { ApplicationFacts } from '../../ui/application/application-facts.tsx';
import { ApplicationHistory } from '../../ui/application/application-history.tsx';
import { ApplicationSteps } from '../../ui/application/application-state.tsx';
import { AssessmentPanel } from '../../ui/application/assessment-panel.tsx';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Claims } from './claims.tsx';
import { useApplicantActions } from './use-applicant-actions.ts';

export function OneApplication({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const application = useQuery(applicationQuery(id));
  const specs = useApplicantActions(id, application.data?.version);
  return (
    <QueryView query={application}>
      {(data) => {
        const isOpen = data.state === 'draft' || data.state === 'returned';
        const canHandIn = data.actions.some((action) => action === 'submit' || action === 'resubmit');
        return (
          <>
            <Panel>
              <ApplicationSteps state={data.state} />
              {data.state === 'returned' && <p className="notice">{t('application.returnedNote')}</p>}
              <ApplicationFacts application={data} />
              {!isOpen && <LifecycleActions actions={data.actions} specs={specs} />}
            </Panel>
            <div className="two application-two">
              <div className="two-side">
                <AssessmentPanel id={id} />
                {isOpen && (
                  <Panel title={t('application.handIn')}>
                    <p>{canHandIn ? t('application.ready') : t('application.notReady')}</p>
                    <LifecycleActions actions={data.actions} specs={specs} />
                  </Panel>
                )}
              </div>
              <div className="two-main">
                <Claims application={data} isOpen={isOpen} />
                <ApplicationHistory id={id} />
              </div>
            </div>
          </>
        );
      }}
    </QueryView>
  );
}
