import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { applicationQuery } from '../../api/applications.ts';
import { ApplicationFacts } from '../../ui/application/application-facts.tsx';
import { ApplicationHistory } from '../../ui/application/application-history.tsx';
import { ApplicationStateBadge, ApplicationSteps } from '../../ui/application/application-state.tsx';
import { AssessmentPanel } from '../../ui/application/assessment-panel.tsx';
import { ChangesPanel } from '../../ui/application/changes-panel.tsx';
import { PromisesNote } from '../../ui/application/promises-note.tsx';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { IdentityPanel } from './identity-panel.tsx';
import { ObjectionsPanel } from './objections-panel.tsx';
import { OfficeClaims } from './office-claims.tsx';
import { useOfficeActions } from './use-office-actions.ts';

/** One application as the office sees it. */
export function OfficeApplicationScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/office/applications/$id' });
  const application = useQuery(applicationQuery(id));
  const specs = useOfficeActions(application.data);
  return (
    <Page
      title={application.data?.applicantName ?? t('application.title')}
      lead={application.data?.applicantEmployer}
      extra={application.data && <ApplicationStateBadge state={application.data.state} />}
    >
      <QueryView query={application}>
        {(data) => (
          <>
            <Panel>
              <ApplicationSteps state={data.state} />
              <PromisesNote application={data} />
              <ApplicationFacts application={data} />
              <LifecycleActions actions={data.actions} specs={specs} />
            </Panel>
            <ObjectionsPanel application={data} />
            <IdentityPanel application={data} />
            <div className={data.evidenceVisible ? 'two application-two' : 'application-two'}>
              {data.evidenceVisible && (
                <div className="two-side">
                  <AssessmentPanel id={id} />
                </div>
              )}
              <div className="two-main">
                <ChangesPanel application={data} />
                <OfficeClaims application={data} />
                <ApplicationHistory id={id} />
              </div>
            </div>
          </>
        )}
      </QueryView>
      <p className="back">
        <Link to="/office/applications">{t('office.back')}</Link>
      </p>
    </Page>
  );
}
