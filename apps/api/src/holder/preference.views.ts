import { CHANNELS, NOTIFICATION_KIND_CODES, NOTIFICATION_KINDS } from '#domain/notifications/kinds.js';
import type { Channel, NotificationKind } from '#domain/notifications/kinds.js';
import type { Locale } from '#domain/shared/localized.js';
import type { Settings } from '#features/notifications/preferences.js';
import { ChoiceField, CodesField, FlagField, NestedListField, TextField } from '../http/fields.js';

export class PreferenceBody {
  @ChoiceField(NOTIFICATION_KIND_CODES, { enumName: 'NotificationKind' })
  kind!: NotificationKind;

  @ChoiceField(CHANNELS, { enumName: 'NotificationChannel' })
  channel!: Channel;

  @FlagField({ description: 'whether I want to be told so' })
  wanted!: boolean;
}

export class PreferencesBody {
  @NestedListField(() => PreferenceBody, { max: 30, description: 'what is not named stays as it is' })
  items!: PreferenceBody[];
}

export class PreferenceView extends PreferenceBody {
  @TextField({ max: 100, description: 'name of the kind' })
  kindName!: string;

  @FlagField({ description: 'cannot be switched off: what one must be told' })
  fixed!: boolean;
}

export class PreferencesView {
  @CodesField({ max: 3, choices: CHANNELS, description: 'the channels in service' })
  channels!: Channel[];

  @NestedListField(() => PreferenceView)
  items!: PreferenceView[];
}

export function preferencesView({ channels, items }: Settings, locale: Locale): PreferencesView {
  return {
    channels: [...channels],
    items: items.map((item) => ({ ...item, kindName: NOTIFICATION_KINDS[item.kind].name[locale] })),
  };
}
