import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '../../api/applications.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import {
  allAgenciesQuery,
  EMAIL_CHANGE_REASONS,
  GRANTED_ROLES,
  type Account,
  type EmailChangeReason,
  type GrantedRole,
} from '../../api/users.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { grantsOf } from './grants-of.ts';
import { useLocaleField } from './use-locale-field.ts';

/** What an administrator can do with an account, as the API names it. */
export function useUserActions(account: Account): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const agencies = useQuery(allAgenciesQuery).data ?? [];
  const agencyOptions = agencies.map(({ id, name }) => ({ value: id, label: name }));
  const agencyId = account.roles.find((grant) => grant.agencyId !== null)?.agencyId ?? null;
  const localeField = useLocaleField(account.locale);
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
          ...{ options: agencyOptions, initial: agencyId ?? undefined },
        },
      ],
      send: ({ roles, agencyId: chosen }, key) =>
        answerOf(
          api.PUT('/api/v1/users/{id}/roles', {
            ...call(key),
            body: {
              roles: grantsOf((roles ?? []) as readonly GrantedRole[], chosen),
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
    invite: {
      label: t(account.invitation === null ? 'users.sendInvitation' : 'users.inviteAgain'),
      ask: t('users.inviteAgainAsk', { email: account.email ?? '' }),
      send: (_, key) => answerOf(api.POST('/api/v1/users/{id}/invitations', call(key))),
    },
    change: {
      label: t('form.change'),
      ask: t('users.changeAsk'),
      fields: [
        { ...{ name: 'name', label: t('users.name'), kind: 'text', required: true }, initial: account.name },
        localeField,
        ...(agencyId === null
          ? []
          : [
              {
                ...{ name: 'agencyId', label: t('users.agency'), kind: 'choice' as const, required: true },
                ...{ options: agencyOptions, initial: agencyId },
              },
            ]),
      ],
      send: ({ name, locale, agencyId: chosen }, key) =>
        answerOf(
          api.PATCH('/api/v1/users/{id}', {
            ...call(key),
            body: {
              ...{ name: String(name), locale: locale === 'en' ? 'en' : 'zh-CN' },
              ...(chosen !== undefined && { agencyId: String(chosen) }),
            },
          }),
        ),
    },
    email: {
      label: t('users.changeEmail'),
      ask: t('users.changeEmailAsk'),
      fields: [
        { name: 'email', label: t('users.newEmail'), kind: 'short', required: true },
        {
          ...{ name: 'emailReason', label: t('users.emailReason'), kind: 'choice', required: true },
          options: EMAIL_CHANGE_REASONS.map((value) => ({ value, label: t(`emailReason.${value}`) })),
        },
      ],
      send: ({ email, emailReason }, key) =>
        answerOf(
          api.PATCH('/api/v1/users/{id}', {
            ...call(key),
            body: { email: String(email).trim(), emailReason: emailReason as EmailChangeReason },
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
