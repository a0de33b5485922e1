import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { duplicatesQuery } from '../../api/duplicates.ts';
import { useUser } from '../../api/session.ts';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { MaskedValue } from '../reveal/masked-value.tsx';
import { ComparedPeople } from './compared-people.tsx';

/** Who the applicant is, and beside him or her whoever may be the same person. For those who decide. */
export function IdentityPanel({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const user = useUser();
  const decides = user?.roles.some((role) => role === 'reviewer' || role === 'approver') ?? false;
  const duplicates = useQuery({
    ...duplicatesQuery(application.id),
    enabled: decides && !application.mine,
  });
  if (!decides || application.mine) return null;
  return (
    <Panel title={t('identity.title')}>
      <QueryView query={duplicates}>
        {({ applicant, items }) => (
          <>
            <dl className="facts">
              <MaskedValue
                subject={application.id}
                field="identity_number"
                masked={applicant.identityNumber}
              />
              <MaskedValue subject={application.id} field="phone" masked="•••" />
            </dl>
            {items.length === 0 ? (
              <p className="muted identity-none">{t('identity.none')}</p>
            ) : (
              <>
                <Alert
                  className="note"
                  type="warning"
                  showIcon
                  title={t('identity.found', { count: items.length })}
                />
                <ComparedPeople applicant={applicant} others={items} />
              </>
            )}
          </>
        )}
      </QueryView>
    </Panel>
  );
}
