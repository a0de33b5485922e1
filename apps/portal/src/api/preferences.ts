import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.ts';

export type Preferences = Schemas['PreferencesView'];
export type Preference = Schemas['PreferenceView'];

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: () => answerOf(api.GET('/api/v1/me/notification-preferences')),
});
