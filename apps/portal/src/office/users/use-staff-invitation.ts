import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '../../api/applications.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import { allAgenciesQuery, GRANTED_ROLES, type GrantedRole } from '../../api/users.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { grantsOf } from './grants-of.ts';
import { useLocaleField } from './use-locale-field.ts';

/** How an administrator opens an account for a member of staff, who alone chooses the password. */
export function useStaffInvitation(): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const agencies = useQuery(allAgenciesQuery).data ?? [];
  const localeField = useLocaleField('zh-CN');
  return {
    invite: {
      label: t('users.invite'),
      tone: 'primary',
      ask: t('users.inviteAsk'),
      fields: [
        { name: 'name', label: t('users.name'), kind: 'text', required: true },
        { name: 'email', label: t('users.workEmail'), kind: 'short', required: true },
        localeField,
        {
          ...{ name: 'roles', label: t('users.role'), kind: 'choices', required: true },
          options: GRANTED_ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
        },
        {
          ...{ name: 'agencyId', label: t('users.agency'), kind: 'choice' },
          options: agencies.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          ...{ name: 'tracks', label: t('users.reviewTracks'), kind: 'choices' },
          options: TRACKS.map((value) => ({ value, label: t(`track.${value}`) })),
        },
      ],
      send: ({ name, email, locale, roles, agencyId, tracks }, key) =>
        answerOf(
          api.POST('/api/v1/users', {
            headers: changeHeaders(key),
            body: {
              ...{ name: String(name), email: String(email).trim() },
              locale: locale === 'en' ? 'en' : 'zh-CN',
              roles: grantsOf((roles ?? []) as readonly GrantedRole[], agencyId),
              tracks: [...((tracks ?? []) as readonly Track[])],
            },
          }),
        ),
    },
  };
}
