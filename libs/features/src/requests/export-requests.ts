import { Injectable } from '@nestjs/common';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { namesOf, type Names } from '#domain/eligibility/names.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '../accounts/find-session.js';
import { Policies } from '../policy/policies.js';
import { ListRequests, type RequestFilter } from './list-requests.js';
import type { RequestDetails } from './request-details.js';
import { ExportList, type ExportColumn } from '../exports/export-list.js';
import { HEADINGS, REQUEST_STATE_WORDS } from '../exports/export-words.js';

/** The service requests as CSV; what somebody wrote in one stays in the portal. */
@Injectable()
export class ExportRequests {
  constructor(
    private readonly exportList: ExportList,
    private readonly listRequests: ListRequests,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `export.too_many` */
  async run(session: SignedIn, filter: RequestFilter, locale: Locale): Promise<AsyncGenerator<string>> {
    const { policy } = await this.policies.today();
    const { actor } = session;
    return this.exportList.run(
      session,
      {
        ...{ name: 'service_requests', filter, columns: columnsIn(locale, namesOf(policy, locale)) },
        count: (tx) => this.listRequests.count(tx, actor, filter),
        page: (page) => this.listRequests.run(actor, filter, page),
      },
      locale,
    );
  }
}

function columnsIn(locale: Locale, names: Names): ExportColumn<RequestDetails>[] {
  return [
    { heading: HEADINGS.number, value: ({ request }) => request.id },
    { heading: HEADINGS.service, value: ({ request }) => names.service(request.service) },
    {
      heading: { 'zh-CN': '服务对象', en: 'Beneficiary' },
      value: ({ request }) => request.beneficiaryName,
    },
    { heading: HEADINGS.agency, value: ({ agency }) => agency.name[locale] },
    { heading: HEADINGS.city, value: ({ request }) => names.city(request.city) },
    { heading: HEADINGS.state, value: ({ request }) => REQUEST_STATE_WORDS[request.state][locale] },
    { heading: HEADINGS.submittedOn, value: ({ request }) => shanghaiDay(request.submittedAt) },
    { heading: { 'zh-CN': '服务日期', en: 'Service on' }, value: ({ request }) => request.serviceOn },
    { heading: HEADINGS.dueOn, value: ({ request }) => request.dueOn },
    {
      heading: { 'zh-CN': '办结日期', en: 'Ended on' },
      value: ({ request }) => request.endedAt && shanghaiDay(request.endedAt),
    },
    {
      heading: { 'zh-CN': '评分', en: 'Rating' },
      value: ({ request }) => request.ratingScore?.toString() ?? null,
    },
  ];
}
