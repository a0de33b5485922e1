import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { useUser } from '../../api/session.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';

interface ObjectButtonProps {
  /** The application that is on notice. */
  readonly id: string;
  /** Whose it is. */
  readonly name: string;
}

const LEAST_REASON = 5;
const ACTIONS = ['object'];

/** The way to object to one notice: for whoever is signed in, and for others over the sign-in. */
export function ObjectButton({ id, name }: ObjectButtonProps) {
  const { t } = useTranslation();
  const user = useUser();
  if (user === null) {
    return (
      <Link to="/sign-in" search={{ to: '/notices' }} aria-label={t('objection.signInFor', { name })}>
        {t('objection.signIn')}
      </Link>
    );
  }
  const object: ActionSpec = {
    label: t('objection.object'),
    ask: t('objection.ask', { name }),
    fields: [
      { name: 'reason', label: t('objection.reason'), kind: 'long', required: true, min: LEAST_REASON },
    ],
    send: ({ reason }, key) =>
      answerOf(
        api.POST('/api/v1/accreditation-applications/{id}/objections', {
          params: { path: { id } },
          body: { reason: String(reason) },
          headers: changeHeaders(key),
        }),
      ),
  };
  return <LifecycleActions actions={ACTIONS} specs={{ object }} />;
}
