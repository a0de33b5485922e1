import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { applicationQuery } from '../../api/applications.ts';
import { decisionQuery } from '../../api/decisions.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { BackToApplication } from './back-to-application.tsx';
import { DecidedClaims } from './decided-claims.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import { ReceiptProof } from './receipt-proof.tsx';

/** What a decision says in words, line by line; how to appeal against a line and how to verify it. */
export function DecisionScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/decisions/$id' });
  const decision = useQuery(decisionQuery(id));
  const applicationId = decision.data?.applicationId;
  const application = useQuery({
    ...applicationQuery(applicationId ?? ''),
    enabled: applicationId !== undefined,
  }).data;
  return (
    <Page title={t('decision.title')} lead={t('decision.lead')} narrow>
      <QueryView query={decision}>
        {(data) => (
          <>
            <Panel title={t(`historyStep.${data.action}`)}>
              <DecisionFacts decision={data} />
            </Panel>
            <DecidedClaims decision={data} application={application} />
            <ReceiptProof id={id} />
          </>
        )}
      </QueryView>
      {application && <BackToApplication application={application} />}
    </Page>
  );
}
