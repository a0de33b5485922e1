import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '../../api/requests.ts';
import { DueDay } from '../due-day.tsx';

/** By when who owes the next step, whether the agency's time stands still, and whether it is late. */
export function RequestDue({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const { dueOn, owedBy, clockStopped } = request;
  if (dueOn === null || owedBy === null) return null;
  return (
    <>
      {t(`side.${owedBy}`)} <DueDay day={dueOn} provisional={request.dueProvisional} late={request.late} />
      {clockStopped && <span className="muted"> {t('request.clockStopped')}</span>}
      {request.escalated && <span className="muted"> {t('request.escalated')}</span>}
    </>
  );
}
