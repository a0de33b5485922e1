import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { Dependant } from '../../api/family.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay, formatInstant } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { ConsentStatus } from './consent-status.tsx';
import { GuardianshipForm } from './guardianship-form.tsx';
import { InvitationForm } from './invitation-form.tsx';
import { SignedConsentForm } from './signed-consent-form.tsx';

type Step = 'withdraw_consent' | 'withdraw_invitation' | 'unlink' | 'remove';

interface DependantRowProps {
  readonly dependant: Dependant;
  readonly onEdit: () => void;
}

/** Somebody of the family: who it is, on what services rest, and what can be done, as the API lists it. */
export function DependantRow({ dependant, onEdit }: DependantRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState<'guardianship' | 'signed' | 'invitation' | null>(null);
  const step = useChange(
    (action: Step, key) => take(dependant, action, key),
    (_, action) => void message.success(t(`dependants.done.${action}`)),
  );
  const { id, name, relation, birthDate, actions, invitation, linkedAt, identityNumber } = dependant;
  const may = (action: Dependant['actions'][number]) => actions.includes(action);
  const asked = (action: Step, danger: boolean) =>
    may(action) && (
      <Popconfirm title={t(`dependants.ask.${action}`, { name })} onConfirm={() => step.mutate(action)}>
        <Button type="link" danger={danger}>
          {t(`dependants.act.${action}`)}
        </Button>
      </Popconfirm>
    );
  return (
    <li className="row">
      <div className="row-text">
        <strong>{name}</strong>
        <span className="muted">
          {t(`relation.${relation}`)} · {formatDay(birthDate, language)}
          {identityNumber !== null && ` · ${identityNumber}`}
        </span>
        <ConsentStatus dependant={dependant} />
        {may('hand_in_consent') && identityNumber === null && (
          <span className="muted">{t('dependants.inviteNeedsNumber')}</span>
        )}
        {linkedAt !== null && (
          <span className="muted">{t('dependants.linked', { day: formatInstant(linkedAt, language) })}</span>
        )}
        {invitation !== null && (
          <span className="muted">
            {t('dependants.invited', {
              email: invitation.email,
              day: formatInstant(invitation.expiresAt, language),
            })}
          </span>
        )}
        <ProblemAlert error={step.error} />
      </div>
      <div className="row-actions">
        {may('declare_guardianship') && (
          <Button type="link" onClick={() => setOpen('guardianship')}>
            {t('dependants.act.declare_guardianship')}
          </Button>
        )}
        {may('invite') && (
          <Button type="link" onClick={() => setOpen('invitation')}>
            {t('dependants.act.invite')}
          </Button>
        )}
        {may('hand_in_consent') && (
          <Button type="link" onClick={() => setOpen('signed')}>
            {t('dependants.act.hand_in_consent')}
          </Button>
        )}
        {may('change') && (
          <Button type="link" onClick={onEdit}>
            {t('form.change')}
          </Button>
        )}
        {asked('withdraw_invitation', false)}
        {asked('withdraw_consent', true)}
        {asked('unlink', true)}
        {asked('remove', true)}
      </div>
      {open === 'guardianship' && <GuardianshipForm id={id} onClose={() => setOpen(null)} />}
      {open === 'signed' && <SignedConsentForm id={id} onClose={() => setOpen(null)} />}
      {open === 'invitation' && <InvitationForm id={id} onClose={() => setOpen(null)} />}
    </li>
  );
}

async function take({ id, version }: Dependant, action: Step, key: string): Promise<void> {
  const params = { path: { id } };
  const headers = changeHeaders(key);
  switch (action) {
    case 'remove':
      await answerOf(
        api.DELETE('/api/v1/me/dependants/{id}', { params, headers: changeHeaders(key, version) }),
      );
      return;
    case 'unlink':
      await answerOf(api.POST('/api/v1/me/dependants/{id}/unlink', { params, headers }));
      return;
    case 'withdraw_consent':
      await answerOf(api.POST('/api/v1/me/dependants/{id}/withdraw_consent', { params, headers }));
      return;
    case 'withdraw_invitation':
      await answerOf(api.POST('/api/v1/me/dependants/{id}/withdraw_invitation', { params, headers }));
      return;
  }
}
