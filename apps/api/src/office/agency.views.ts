import { CLIENT_METHODS } from '#domain/agencies/client-credentials.js';
import { CLIENT_SCOPES } from '#domain/agencies/client-scopes.js';
import type { AgencyClientUsageRow } from '#database/entities/agency-client-usage.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import type { AgencyDetails } from '#features/agencies/agency-details.js';
import type { ClientDetails } from '#features/agencies/clients/client-details.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  DateField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { NameInBoth } from './agency.bodies.js';

const ANY_COUNT = { min: 0, max: 2_147_483_647 } as const;

export class KeptAgencyView {
  @UuidField()
  id!: string;

  @CodeField()
  code!: string;

  @CodeField()
  kind!: string;

  @CodeField()
  city!: string;

  @NestedField(() => NameInBoth)
  name!: NameInBoth;

  @NestedField(() => NameInBoth)
  address!: NameInBoth;

  @CodesField({ max: 100 })
  services!: string[];

  @FlagField({ description: 'false is shut, with its programs' })
  active!: boolean;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({ max: 1, choices: ['change'], description: 'what the caller may do with it; a PATCH' })
  actions!: string[];
}

export class KeptAgenciesView {
  @NestedListField(() => KeptAgencyView)
  items!: KeptAgencyView[];
}

export class ClientCredentialView {
  @UuidField()
  id!: string;

  @TextField({ max: 70, description: 'the last letters of the secret, or the `kid` of the key' })
  hint!: string;

  @InstantField()
  createdAt!: string;

  @InstantField()
  expiresAt!: string;
}

export class ClientView {
  @UuidField({ description: 'its `client_id`' })
  id!: string;

  @UuidField()
  agencyId!: string;

  @TextField({ max: 100 })
  name!: string;

  @ChoiceField(CLIENT_METHODS, { enumName: 'ClientMethod' })
  method!: string;

  @CodesField({ max: CLIENT_SCOPES.length, choices: CLIENT_SCOPES })
  scopes!: string[];

  @CodesField({ max: 50, description: 'from everywhere when empty' })
  addressRanges!: string[];

  @IntegerField({ min: 1, max: 100_000 })
  requestsAMinute!: number;

  @FlagField({ description: 'may try things with made-up cards, where the portal has a sandbox' })
  sandbox!: boolean;

  @NestedListField(() => ClientCredentialView, { description: 'that can be used now; two at most' })
  credentials!: ClientCredentialView[];

  @InstantField({ nullable: true, description: 'of one without credentials: when the last one ended' })
  credentialEndedAt!: string | null;

  @InstantField({ nullable: true, description: 'since when it is shut; null of one that works' })
  disabledAt!: string | null;

  @InstantField()
  createdAt!: string;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({
    ...{ max: 4, choices: ['change', 'secrets', 'disable', 'enable'] },
    description: `${ACTIONS_DESCRIPTION}; \`change\` is a PATCH`,
  })
  actions!: string[];
}

export class ClientsView {
  @NestedListField(() => ClientView)
  items!: ClientView[];
}

export class AddedCredentialView {
  @NestedField(() => ClientView)
  client!: ClientView;

  @UuidField()
  credentialId!: string;

  @TextField({ max: 100, nullable: true, description: 'told this once and never again; null of a key' })
  secret!: string | null;
}

export class UsageDayView {
  @DateField()
  day!: string;

  @IntegerField(ANY_COUNT)
  answered!: number;

  @IntegerField({
    ...ANY_COUNT,
    description: 'over the limit, from elsewhere, without the scope or not valid',
  })
  refused!: number;
}

export class UsageView {
  @NestedListField(() => UsageDayView, {
    description: 'the newest day first; days without a call are left out',
  })
  items!: UsageDayView[];
}

export function keptAgencyView({ agency, services }: AgencyDetails, { actor }: SignedIn): KeptAgencyView {
  const { id, code, kind, city, name, address, active, version } = agency;
  return {
    ...{ id, code, kind, city, name, address, services: [...services], active, version },
    actions: actor.roles.includes('service_manager') ? ['change'] : [],
  };
}

export function clientView({ client, credentials, endedAt }: ClientDetails, { actor }: SignedIn): ClientView {
  const { id, agencyId, name, method, scopes, addressRanges, requestsAMinute, sandbox, version } = client;
  const isOpen = client.disabledAt === null;
  return {
    ...{ id, agencyId, name, method, scopes, addressRanges, requestsAMinute, sandbox, version },
    credentialEndedAt: endedAt?.toISOString() ?? null,
    credentials: credentials.map(({ id: credentialId, hint, createdAt, expiresAt }) => ({
      ...{ id: credentialId, hint },
      ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
    })),
    disabledAt: client.disabledAt?.toISOString() ?? null,
    createdAt: client.createdAt.toISOString(),
    actions: actor.roles.includes('administrator')
      ? ['change', 'secrets', isOpen ? 'disable' : 'enable']
      : [],
  };
}

export function usageView(rows: readonly AgencyClientUsageRow[]): UsageView {
  return { items: rows.map(({ day, answered, refused }) => ({ day, answered, refused })) };
}
