import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { requestQuery } from '../../api/requests.ts';
import type { ActionSpec } from '../action-spec.ts';
import { LifecycleActions } from '../lifecycle-actions.tsx';
import { Page } from '../page.tsx';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { RequestCourse } from './request-course.tsx';
import { RequestFacts } from './request-facts.tsx';
import { RequestStateBadge, RequestSteps } from './request-state.tsx';

interface RequestFrameProps {
  readonly id: string;
  /** How the reader's side takes each action. */
  readonly specs: Readonly<Record<string, ActionSpec>>;
  /** The way back to the list. */
  readonly back: ReactNode;
}

/** One request, the same for the holder and the agency but for what each may do. */
export function RequestFrame({ id, specs, back }: RequestFrameProps) {
  const { t } = useTranslation();
  const request = useQuery(requestQuery(id));
  return (
    <Page
      title={request.data?.serviceName ?? t('request.title')}
      extra={request.data && <RequestStateBadge state={request.data.state} />}
      narrow
    >
      <QueryView query={request}>
        {(data) => (
          <>
            <Panel>
              <RequestSteps request={data} />
              <RequestFacts request={data} />
              <LifecycleActions actions={data.actions} specs={specs} />
            </Panel>
            <RequestCourse id={id} />
          </>
        )}
      </QueryView>
      <p className="back">{back}</p>
    </Page>
  );
}
