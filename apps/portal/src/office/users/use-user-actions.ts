import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '../../api/applications.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { allAgenciesQuery, GRANTED_ROLES, type Account, type GrantedRole } from '../../api/users.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';

/** What an administrator can do with an account, as the API names it. */
export function useUserActions(account: Account): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const agencies = useQuery(allAgenciesQuery).data ?? [];
  const call = (key: string) => ({
    params: { path: { id: account.id } },
    headers: changeHeaders(key, account.version),
  });
  return {
    roles: {
      label: t('users.setRoles'),
      ask: t('users.setRolesAsk'),
      fields: [
        {
          ...{ name: 'roles', label: t('users.role'), kind: 'choices' },
          options: GRANTED_ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
          initial: account.roles.map(({ role }) => role),
        },
        {
          ...{ name: 'agencyId', label: t('users.agency'), kind: 'choice' },
          options: agencies.map(({ id, name }) => ({ value: id, label: name })),
          initial: account.roles.find(({ agencyId }) => agencyId !== null)?.agencyId ?? undefined,
        },
      ],
      send: ({ roles, agencyId }, key) =>
        answerOf(
          api.PUT('/api/v1/users/{id}/roles', {
            ...call(key),
            body: {
              roles: ((roles ?? []) as readonly GrantedRole[]).map((role) => ({
                role,
                ...(role === 'agency_staff' && agencyId !== undefined && { agencyId: String(agencyId) }),
              })),
            },
          }),
        ),
    },
    tracks: {
      label: t('users.setTracks'),
      ask: t('users.setTracksAsk'),
      fields: [
        {
          ...{ name: 'tracks', label: t('criteria.track'), kind: 'choices' },
          options: TRACKS.map((value) => ({ value, label: t(`track.${value}`) })),
          initial: account.tracks,
        },
      ],
      send: ({ tracks }, key) =>
        answerOf(
          api.PUT('/api/v1/users/{id}/tracks', {
            ...call(key),
            body: { tracks: [...((tracks ?? []) as readonly Track[])] },
          }),
        ),
    },
    disable: {
      label: t('users.disable'),
      tone: 'danger',
      ask: t('users.disableAsk', { name: account.name }),
      send: (_, key) => answerOf(api.POST('/api/v1/users/{id}/disable', call(key))),
    },
    erase: {
      label: t('erasures.askFor'),
      tone: 'danger',
      ask: t('erasures.askForAsk', { name: account.name }),
      fields: [{ ...{ name: 'reason', label: t('erasures.grounds'), kind: 'long' }, required: true, min: 4 }],
      send: ({ reason }, key) =>
        answerOf(
          api.POST('/api/v1/erasures', {
            body: { accountId: account.id, reason: String(reason) },
            headers: changeHeaders(key),
          }),
        ),
    },
    enable: {
      label: t('users.enable'),
      send: (_, key) => answerOf(api.POST('/api/v1/users/{id}/enable', call(key))),
    },
  };
}
