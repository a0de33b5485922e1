import { Injectable } from '@nestjs/common';
import type { Policy } from '#domain/catalogue/policy.js';
import { namesOf } from '#domain/eligibility/names.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '../accounts/find-session.js';
import type { AgencyDetails } from './agency-details.js';
import { ListAgencies } from './list-agencies.js';
import { Policies } from '../policy/policies.js';
import { ExportList, type ExportColumn } from '../exports/export-list.js';
import { HEADINGS } from '../exports/export-words.js';

/** The agencies as CSV, the shut ones too. */
@Injectable()
export class ExportAgencies {
  constructor(
    private readonly exportList: ExportList,
    private readonly listAgencies: ListAgencies,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `export.too_many` */
  async run(session: SignedIn, locale: Locale): Promise<AsyncGenerator<string>> {
    const { policy } = await this.policies.today();
    const items = await this.listAgencies.run(session);
    return this.exportList.run(
      session,
      {
        ...{ name: 'agencies', filter: {}, columns: columnsIn(locale, policy) },
        count: () => Promise.resolve(items.length),
        page: () => Promise.resolve({ items, next: null }),
      },
      locale,
    );
  }
}

function columnsIn(locale: Locale, policy: Policy): ExportColumn<AgencyDetails>[] {
  const names = namesOf(policy, locale);
  const kinds = new Map<string, string>(policy.agencyKinds.map(({ code, name }) => [code, name[locale]]));
  const active = { 'zh-CN': '启用', en: 'Open' }[locale];
  const shut = { 'zh-CN': '停用', en: 'Shut' }[locale];
  return [
    { heading: { 'zh-CN': '代码', en: 'Code' }, value: ({ agency }) => agency.code },
    { heading: HEADINGS.agency, value: ({ agency }) => agency.name[locale] },
    {
      heading: { 'zh-CN': '类别', en: 'Kind' },
      value: ({ agency }) => kinds.get(agency.kind) ?? agency.kind,
    },
    { heading: HEADINGS.city, value: ({ agency }) => names.city(agency.city) },
    { heading: { 'zh-CN': '地址', en: 'Address' }, value: ({ agency }) => agency.address[locale] },
    { heading: HEADINGS.state, value: ({ agency }) => (agency.active ? active : shut) },
    { heading: HEADINGS.service, value: ({ services }) => services.map(names.service).join('; ') },
  ];
}
