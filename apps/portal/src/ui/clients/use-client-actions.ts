import { useTranslation } from 'react-i18next';
import {
  CLIENT_METHODS,
  CLIENT_SCOPES,
  type Client,
  type ClientMethod,
  type ClientScope,
} from '../../api/agencies.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionField, ActionSpec, ActionValues } from '../action-spec.ts';
import { SCOPE_TEXTS } from './scope-texts.ts';

type Specs = Readonly<Record<string, ActionSpec>>;

const USUAL_RATE = 600;
const USUAL_DAYS = '180';

/** How an administrator enters a program. */
export function useRegistration(agencyId: string): Specs {
  const { t } = useTranslation();
  const fields = useClientFields();
  return {
    register: {
      label: t('clients.register'),
      ask: t('clients.registerAsk'),
      fields: [
        ...fields(null).slice(0, 1),
        {
          ...{ name: 'method', label: t('clients.method'), kind: 'choice', required: true },
          options: CLIENT_METHODS.map((value) => ({ value, label: t(`clients.methods.${value}`) })),
          initial: 'private_key_jwt',
        },
        ...fields(null).slice(1),
      ],
      send: (values, key) =>
        answerOf(
          api.POST('/api/v1/agencies/{agencyId}/clients', {
            params: { path: { agencyId } },
            headers: changeHeaders(key),
            body: { ...written(values), method: values.method as ClientMethod },
          }),
        ),
    },
  };
}

/** What an administrator can do with a program, as the API names it. */
export function useClientActions(client: Client, onSecret: (secret: string) => void): Specs {
  const { t } = useTranslation();
  const fields = useClientFields();
  const isKeyed = client.method === 'private_key_jwt';
  const params = { path: { agencyId: client.agencyId, clientId: client.id } };
  const call = (key: string) => ({ params, headers: changeHeaders(key, client.version) });
  return {
    secrets: {
      label: isKeyed ? t('clients.addKey') : t('clients.newSecret'),
      ask: isKeyed ? t('clients.addKeyAsk') : t('clients.newSecretAsk'),
      fields: [
        ...(isKeyed
          ? [
              {
                ...{ name: 'publicJwk', label: t('clients.publicJwk') },
                kind: 'long',
                required: true,
              } as const,
            ]
          : []),
        { ...{ name: 'days', label: t('clients.days'), kind: 'text' }, required: true, initial: USUAL_DAYS },
      ],
      send: async ({ days, publicJwk }, key) => {
        const body = { days: Number(days), ...(isKeyed && { publicJwk: readJson(String(publicJwk)) }) };
        const { secret } = await answerOf(
          api.POST('/api/v1/agencies/{agencyId}/clients/{clientId}/secrets', {
            ...{ params, headers: changeHeaders(key), body },
          }),
        );
        if (secret !== null) onSecret(secret);
      },
    },
    change: {
      label: t('form.change'),
      ask: t('clients.changeAsk'),
      fields: fields(client),
      send: (values, key) =>
        answerOf(
          api.PATCH('/api/v1/agencies/{agencyId}/clients/{clientId}', {
            ...call(key),
            body: written(values),
          }),
        ),
    },
    disable: {
      label: t('clients.disable'),
      tone: 'danger',
      ask: t('clients.disableAsk', { name: client.name }),
      send: (_, key) =>
        answerOf(api.POST('/api/v1/agencies/{agencyId}/clients/{clientId}/disable', call(key))),
    },
    enable: {
      label: t('clients.enable'),
      send: (_, key) =>
        answerOf(api.POST('/api/v1/agencies/{agencyId}/clients/{clientId}/enable', call(key))),
    },
  };
}

/** What can be done with a secret or a key. */
export function useCredentialActions(client: Client, { id, hint }: Client['credentials'][number]): Specs {
  const { t } = useTranslation();
  return {
    revoke: {
      label: t('clients.revoke'),
      tone: 'danger',
      ask: t('clients.revokeAsk', { hint }),
      send: (_, key) =>
        answerOf(
          api.DELETE('/api/v1/agencies/{agencyId}/clients/{clientId}/secrets/{secretId}', {
            params: { path: { agencyId: client.agencyId, clientId: client.id, secretId: id } },
            headers: changeHeaders(key),
          }),
        ),
    },
  };
}

function useClientFields(): (client: Client | null) => readonly ActionField[] {
  const { t } = useTranslation();
  return (client) => [
    { name: 'name', label: t('clients.name'), kind: 'text', required: true, initial: client?.name },
    {
      ...{ name: 'scopes', label: t('clients.scopes'), kind: 'choices', required: true },
      options: CLIENT_SCOPES.map((value) => ({ value, label: t(SCOPE_TEXTS[value]) })),
      initial: client?.scopes,
    },
    {
      ...{ name: 'addressRanges', label: t('clients.rangesToWrite'), kind: 'long' },
      initial: client?.addressRanges.join('\n'),
    },
    {
      ...{ name: 'requestsAMinute', label: t('clients.rate'), kind: 'text', required: true },
      initial: String(client?.requestsAMinute ?? USUAL_RATE),
    },
    {
      ...{ name: 'sandbox', label: t('clients.sandboxAsk'), kind: 'choice', required: true },
      options: (['no', 'yes'] as const).map((value) => ({ value, label: t(`clients.sandboxOf.${value}`) })),
      initial: client?.sandbox === true ? 'yes' : 'no',
    },
  ];
}

function written({ name, scopes, addressRanges, requestsAMinute, sandbox }: ActionValues) {
  return {
    name: String(name),
    scopes: [...((scopes ?? []) as readonly ClientScope[])],
    addressRanges: String(addressRanges ?? '')
      .split(/[\s,，、]+/)
      .filter(Boolean),
    requestsAMinute: Number(requestsAMinute),
    sandbox: sandbox === 'yes',
  };
}

/** What is no JSON is sent as it is, for the API to say so beside its field. */
function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return text as unknown as Record<string, unknown>;
  }
}
