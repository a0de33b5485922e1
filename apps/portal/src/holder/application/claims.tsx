import { Button, Empty, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, Claim, ClaimBody } from '../../api/applications.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ClaimCard } from '../../ui/application/claim-card.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { ClaimDocuments } from './claim-documents.tsx';
import { ClaimForm } from './claim-form.tsx';
import { EvidenceUploads } from './evidence-uploads.tsx';

interface ClaimsProps {
  readonly application: Application;
  /** Whether it may still be changed. */
  readonly isOpen: boolean;
}

/** The claims of my application, to be added, changed and removed while it is open. */
export function Claims({ application, isOpen }: ClaimsProps) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Claim | 'new' | null>(null);
  const change = useChange(
    ({ claims }: { claims: ClaimBody[] }, key) =>
      answerOf(
        api.PATCH('/api/v1/accreditation-applications/{id}', {
          params: { path: { id: application.id } },
          body: { claims },
          headers: changeHeaders(key, application.version),
        }),
      ),
    () => setEdited(null),
  );
  const bodies = application.claims.map(bodyOf);
  const save = (body: ClaimBody) => {
    const place = edited === 'new' || edited === null ? -1 : application.claims.indexOf(edited);
    change.mutate({ claims: place < 0 ? [...bodies, body] : bodies.with(place, body) });
  };
  return (
    <Panel
      title={t('application.claims')}
      extra={
        isOpen && (
          <Button
            type={application.claims.length === 0 ? 'primary' : 'default'}
            onClick={() => setEdited('new')}
          >
            {t('application.addClaim')}
          </Button>
        )
      }
    >
      {edited === null && <ProblemAlert error={change.error} />}
      {application.claims.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('application.noClaims')} />
      ) : (
        <ul className="claims">
          {application.claims.map((claim, index) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              extra={
                isOpen && (
                  <>
                    <Button type="link" onClick={() => setEdited(claim)}>
                      {t('form.change')}
                    </Button>
                    <Popconfirm
                      title={t('application.removeClaimAsk')}
                      onConfirm={() => change.mutate({ claims: bodies.toSpliced(index, 1) })}
                    >
                      <Button type="link" danger>
                        {t('form.remove')}
                      </Button>
                    </Popconfirm>
                  </>
                )
              }
            >
              {isOpen ? (
                <EvidenceUploads
                  applicationId={application.id}
                  claim={claim}
                  mayFollow={application.state === 'draft'}
                />
              ) : (
                <ClaimDocuments applicationId={application.id} claim={claim} />
              )}
            </ClaimCard>
          ))}
        </ul>
      )}
      {edited !== null && (
        <ClaimForm
          claim={edited === 'new' ? null : edited}
          track={application.track}
          taken={application.claims.map((claim) => claim.criterion.code)}
          error={change.error}
          isPending={change.isPending}
          onSave={save}
          onClose={() => {
            setEdited(null);
            change.reset();
          }}
        />
      )}
    </Panel>
  );
}

function bodyOf({ criterion, statement, facts }: Claim): ClaimBody {
  return { criterion: criterion.code, statement, facts };
}
