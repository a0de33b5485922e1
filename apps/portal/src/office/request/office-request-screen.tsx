import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agenciesQuery } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { requestQuery } from '../../api/requests.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { RequestFrame } from '../../ui/request/request-frame.tsx';

/** One request as the service office sees it. */
export function OfficeRequestScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/office/requests/$id' });
  const specs = { reassign: useReassign(id) };
  return (
    <RequestFrame
      id={id}
      specs={specs}
      notes
      back={<Link to="/office/requests">{t('agency.backToQueue')}</Link>}
    />
  );
}

function useReassign(id: string): ActionSpec {
  const { t } = useTranslation();
  const request = useQuery(requestQuery(id)).data;
  const { service, city } = request ?? {};
  const agencies = useQuery({
    ...agenciesQuery({ ...(service && { service }), ...(city && { city }) }),
    enabled: request !== undefined,
  });
  const others = agencies.data?.filter((agency) => agency.id !== request?.agency.id) ?? [];
  return {
    label: t('requestAction.reassign'),
    ...(agencies.data !== undefined && others.length === 0 && { ask: t('requestAction.reassignNone') }),
    fields: [
      {
        ...{ name: 'agencyId', label: t('request.agency'), kind: 'choice', required: true },
        options: others.map((agency) => ({ value: agency.id, label: agency.name })),
      },
      { name: 'reason', label: t('requestAction.reassignReason'), kind: 'long', required: true },
    ],
    send: ({ agencyId, reason }, key) =>
      answerOf(
        api.POST('/api/v1/service-requests/{id}/reassign', {
          params: { path: { id } },
          body: { agencyId: String(agencyId), reason: String(reason) },
          headers: changeHeaders(key),
        }),
      ),
  };
}
