import { Injectable } from '@nestjs/common';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { namesOf, type Names } from '#domain/eligibility/names.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '../accounts/find-session.js';
import type { ApplicationDetails } from './application-details.js';
import { ListApplications, type ApplicationFilter } from './list-applications.js';
import { Policies } from '../policy/policies.js';
import { ExportList, type ExportColumn } from '../exports/export-list.js';
import { APPLICATION_STATE_WORDS, HEADINGS, TRACK_WORDS, YES } from '../exports/export-words.js';

/** The office's queue of applications as CSV: what the list says of each, and nothing by which somebody is reached. */
@Injectable()
export class ExportApplications {
  constructor(
    private readonly exportList: ExportList,
    private readonly listApplications: ListApplications,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `export.too_many` */
  async run(session: SignedIn, filter: ApplicationFilter, locale: Locale): Promise<AsyncGenerator<string>> {
    const { policy } = await this.policies.today();
    return this.exportList.run(
      session,
      {
        ...{ name: 'applications', filter, columns: columnsIn(locale, namesOf(policy, locale)) },
        count: (tx) => this.listApplications.count(tx, session, filter),
        page: (page) => this.listApplications.run(session, filter, page),
      },
      locale,
    );
  }
}

function columnsIn(locale: Locale, { tier: tierName }: Names): ExportColumn<ApplicationDetails>[] {
  return [
    { heading: HEADINGS.number, value: ({ application }) => application.id },
    { heading: HEADINGS.name, value: ({ application }) => application.applicantName },
    {
      heading: { 'zh-CN': '工作单位', en: 'Employer' },
      value: ({ application }) => application.applicantEmployer,
    },
    { heading: HEADINGS.track, value: ({ application }) => TRACK_WORDS[application.track][locale] },
    {
      heading: HEADINGS.state,
      value: ({ application }) => APPLICATION_STATE_WORDS[application.state][locale],
    },
    {
      heading: { 'zh-CN': '初审建议层次', en: 'Tier recommended' },
      value: ({ application }) => application.recommendedTier && tierName(application.recommendedTier),
    },
    {
      heading: { 'zh-CN': '认定层次', en: 'Tier granted' },
      value: ({ application }) => application.tier && tierName(application.tier),
    },
    {
      heading: HEADINGS.submittedOn,
      value: ({ application }) => application.submittedAt && shanghaiDay(application.submittedAt),
    },
    { heading: HEADINGS.dueOn, value: ({ application }) => application.dueOn },
    { heading: HEADINGS.overdue, value: ({ overdue }) => (overdue ? YES[locale] : null) },
    { heading: { 'zh-CN': '初审人', en: 'Reviewer' }, value: ({ reviewer }) => reviewer?.name ?? null },
    { heading: { 'zh-CN': '审批人', en: 'Approver' }, value: ({ approver }) => approver?.name ?? null },
    {
      heading: { 'zh-CN': '决定日期', en: 'Decided on' },
      value: ({ application }) => application.decidedAt && shanghaiDay(application.decidedAt),
    },
  ];
}
