import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { ROSTER_STATES, type RosterEntry, type RosterState } from '../../api/programmes.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

const TONES = { active: 'good', completed: 'calm', ended: 'over' } as const satisfies Record<
  RosterState,
  string
>;

export function RosterRow({ entry }: { readonly entry: RosterEntry }) {
  const { t } = useTranslation();
  const change: ActionSpec = {
    label: t('programmes.change'),
    ask: t('programmes.changeAsk', { name: entry.name }),
    fields: [
      {
        ...{
          name: 'state',
          label: t('requests.state'),
          kind: 'choice',
          required: true,
          initial: entry.state,
        },
        options: ROSTER_STATES.map((value) => ({ value, label: t(`rosterState.${value}`) })),
      },
      { name: 'name', label: t('profile.name'), kind: 'text', required: true, initial: entry.name },
      { name: 'reason', label: t('programmes.reason'), kind: 'long', required: true },
    ],
    send: ({ state, name, reason }, key) =>
      answerOf(
        api.PATCH('/api/v1/programmes/{code}/roster/{id}', {
          params: { path: { code: entry.programme, id: entry.id } },
          body: { state: state as RosterState, name: String(name), reason: String(reason) },
          headers: changeHeaders(key, entry.version),
        }),
      ),
  };
  return (
    <li className="row">
      <div className="row-text">
        <span className="row-title">{entry.name}</span>
        <span className="muted">
          {t('programmes.ofCohort', { year: entry.cohort })} · {t(`identityType.${entry.identityType}`)}{' '}
          {entry.identityNumber}
        </span>
        {entry.reason !== null && (
          <span className="muted">{t('programmes.because', { reason: entry.reason })}</span>
        )}
      </div>
      <div className="row-state">
        <StateBadge tone={TONES[entry.state]}>{t(`rosterState.${entry.state}`)}</StateBadge>
        <LifecycleActions actions={entry.actions} specs={{ change }} />
      </div>
    </li>
  );
}
