import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../api/client.ts';
import { preferencesQuery, type Preference, type Preferences } from '../api/preferences.ts';
import { useChange } from '../api/use-change.ts';
import { Panel } from '../ui/panel.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { QueryView } from '../ui/query-view.tsx';

/** How I am told, by kind and channel; each switch is saved as it is moved. */
export function NotificationPreferences() {
  const { t } = useTranslation();
  const query = useQuery(preferencesQuery);
  return (
    <Panel title={t('preferences.title')}>
      <p>{t('preferences.explain')}</p>
      <QueryView query={query}>{(preferences) => <Choices preferences={preferences} />}</QueryView>
    </Panel>
  );
}

function Choices({ preferences: { channels, items } }: { readonly preferences: Preferences }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const save = useChange(
    (body: Schemas['PreferencesBody'], key) =>
      answerOf(api.PUT('/api/v1/me/notification-preferences', { body, headers: changeHeaders(key) })),
    (answer) => {
      client.setQueryData(preferencesQuery.queryKey, answer);
    },
  );
  const kinds = [...new Map(items.map(({ kind, kindName }) => [kind, kindName]))];
  return (
    <>
      <ProblemAlert error={save.error} />
      <table className="choices">
        <thead>
          <tr>
            <th scope="col">{t('preferences.kind')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {t(`channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, name]) => (
            <tr key={kind}>
              <th scope="row">{name}</th>
              {channels.map((channel) => (
                <td key={channel}>
                  <Choice
                    item={items.find((one) => one.kind === kind && one.channel === channel)}
                    disabled={save.isPending}
                    onChange={(wanted) => save.mutate({ items: [{ kind, channel, wanted }] })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('preferences.fixed')}</p>
    </>
  );
}

interface ChoiceProps {
  readonly item: Preference | undefined;
  readonly disabled: boolean;
  readonly onChange: (wanted: boolean) => void;
}

function Choice({ item, disabled, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  if (item === undefined) return <span className="muted">—</span>;
  return (
    <Switch
      checked={item.wanted}
      disabled={item.fixed || disabled}
      aria-label={`${item.kindName} · ${t(`channel.${item.channel}`)}`}
      onChange={onChange}
    />
  );
}
