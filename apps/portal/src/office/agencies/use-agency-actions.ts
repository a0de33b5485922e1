import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KeptAgency } from '../../api/agencies.ts';
import { policyQuery } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionField, ActionSpec, ActionValues } from '../../ui/action-spec.ts';
import { useServices } from '../../ui/use-service-name.ts';
import { useKinds } from './use-kinds.ts';

type Specs = Readonly<Record<string, ActionSpec>>;

/** How the service office enters an agency. */
export function useAgencyRegistration(): Specs {
  const { t } = useTranslation();
  const kinds = useKinds();
  const cities = useQuery(policyQuery).data?.cities ?? [];
  const fields = useAgencyFields();
  return {
    register: {
      label: t('agencies.register'),
      ask: t('agencies.registerAsk'),
      fields: [
        { name: 'code', label: t('agencies.code'), kind: 'text', required: true },
        {
          ...{ name: 'kind', label: t('agencies.kind'), kind: 'choice', required: true },
          options: [...kinds].map(([value, label]) => ({ value, label })),
        },
        {
          ...{ name: 'city', label: t('agencies.city'), kind: 'choice', required: true },
          options: cities.map(({ code, name }) => ({ value: code, label: name })),
        },
        ...fields(null),
      ],
      send: (values, key) =>
        answerOf(
          api.POST('/api/v1/agencies', {
            headers: changeHeaders(key),
            body: {
              ...{ code: String(values.code), kind: String(values.kind), city: String(values.city) },
              ...written(values),
            },
          }),
        ),
    },
  };
}

/** What the service office can do with an agency, as the API names it. */
export function useAgencyActions(agency: KeptAgency): Specs {
  const { t } = useTranslation();
  const fields = useAgencyFields();
  return {
    change: {
      label: t('form.change'),
      ask: t('agencies.changeAsk'),
      fields: [
        ...fields(agency),
        {
          ...{ name: 'active', label: t('agencies.state'), kind: 'choice', required: true },
          options: [
            { value: 'yes', label: t('agencies.active') },
            { value: 'no', label: t('agencies.shut') },
          ],
          initial: agency.active ? 'yes' : 'no',
        },
      ],
      send: (values, key) =>
        answerOf(
          api.PATCH('/api/v1/agencies/{id}', {
            params: { path: { id: agency.id } },
            headers: changeHeaders(key, agency.version),
            body: { ...written(values), active: values.active === 'yes' },
          }),
        ),
    },
  };
}

function useAgencyFields(): (agency: KeptAgency | null) => readonly ActionField[] {
  const { t } = useTranslation();
  const services = useServices();
  return (agency) => [
    { ...text('nameZh', t('agencies.nameZh')), initial: agency?.name['zh-CN'] },
    { ...text('nameEn', t('agencies.nameEn')), initial: agency?.name.en },
    { ...text('addressZh', t('agencies.addressZh')), initial: agency?.address['zh-CN'] },
    { ...text('addressEn', t('agencies.addressEn')), initial: agency?.address.en },
    {
      ...{ name: 'services', label: t('agencies.services'), kind: 'choices', required: true },
      options: services
        .filter(({ agencyKinds }) => agency === null || agencyKinds.some(({ code }) => code === agency.kind))
        .map(({ code, name }) => ({ value: code, label: name })),
      initial: agency?.services,
    },
  ];
}

function text(name: string, label: string) {
  return { name, label, kind: 'short', required: true } as const;
}

function written(values: ActionValues) {
  return {
    name: { 'zh-CN': String(values.nameZh), en: String(values.nameEn) },
    address: { 'zh-CN': String(values.addressZh), en: String(values.addressEn) },
    services: [...((values.services ?? []) as readonly string[])],
  };
}
