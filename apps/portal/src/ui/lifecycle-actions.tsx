import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.ts';
import { ActionModal } from './action-modal.tsx';
import type { ActionSpec, ActionValues } from './action-spec.ts';
import { ProblemAlert } from './problem-alert.tsx';

interface LifecycleActionsProps {
  /** What the API says that the caller may do now. */
  readonly actions: readonly string[];
  /** How each action is taken. */
  readonly specs: Readonly<Record<string, ActionSpec>>;
}

interface Taken {
  readonly action: string;
  readonly values: ActionValues;
}

/** The buttons of a thing with a lifecycle: those that the API offers, and no others. */
export function LifecycleActions({ actions, specs }: LifecycleActionsProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [opened, setOpened] = useState<string | null>(null);
  const change = useChange(
    ({ action, values }: Taken, key) => specs[action]?.send(values, key) ?? Promise.resolve(),
    (_, { action }) => {
      void message.success(t('form.done', { action: specs[action]?.label ?? action }));
      // By now another action may have been opened; that one stays.
      setOpened((now) => (now === action ? null : now));
    },
  );
  const offered = Object.entries(specs).filter(([action]) => actions.includes(action));
  if (offered.length === 0) return null;
  const take = (action: string, values: ActionValues) => change.mutate({ action, values });
  const spec = opened === null ? undefined : specs[opened];
  return (
    <div className="lifecycle">
      {opened === null && <ProblemAlert error={change.error} />}
      <div className="lifecycle-buttons">
        {offered.map(([action, { label, tone, fields, ask }]) => (
          <Button
            key={action}
            type={tone === 'primary' ? 'primary' : 'default'}
            danger={tone === 'danger'}
            loading={change.isPending && change.variables.action === action}
            onClick={() => {
              change.reset();
              if (fields === undefined && ask === undefined) take(action, {});
              else setOpened(action);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      {opened !== null && spec && (
        <ActionModal
          spec={spec}
          error={change.error}
          isPending={change.isPending}
          onTake={(values) => take(opened, values)}
          onClose={() => {
            setOpened(null);
            change.reset();
          }}
        />
      )}
    </div>
  );
}
