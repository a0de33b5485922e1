import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { requestQuery } from '../../api/requests.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import type { ActionSpec } from '../action-spec.ts';
import { formatInstant } from '../format.ts';
import { LifecycleActions } from '../lifecycle-actions.tsx';
import { Page } from '../page.tsx';
import { Panel } from '../panel.tsx';
import { QueryView } from '../query-view.tsx';
import { LaterDocuments } from './later-documents.tsx';
import { RequestCourse } from './request-course.tsx';
import { RequestFacts } from './request-facts.tsx';
import { RequestMessages } from './request-messages.tsx';
import { RequestNotes } from './request-notes.tsx';
import { RequestOutcome } from './request-outcome.tsx';
import { RequestStateBadge, RequestSteps } from './request-state.tsx';

interface RequestFrameProps {
  readonly id: string;
  /** How the reader's side takes each action. */
  readonly specs: Readonly<Record<string, ActionSpec>>;
  /** The way back to the list. */
  readonly back: ReactNode;
  /** Whether the reader is of those who see notes. */
  readonly notes?: boolean;
}

/** One request, the same for the holder, the agency and the office but for what each may do. */
export function RequestFrame({ id, specs, back, notes = false }: RequestFrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
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
              {data.blockedAt !== null && data.endedAt === null && (
                <Alert
                  type="warning"
                  showIcon
                  title={t('request.blocked', { day: formatInstant(data.blockedAt, language) })}
                />
              )}
              <RequestFacts request={data} />
              <LifecycleActions actions={[...data.actions, ...data.exchange]} specs={specs} />
            </Panel>
            <LaterDocuments request={data} />
            <RequestOutcome request={data} />
            <RequestMessages request={data} />
            {notes && <RequestNotes request={data} />}
            <RequestCourse id={id} />
          </>
        )}
      </QueryView>
      <p className="back">{back}</p>
    </Page>
  );
}
