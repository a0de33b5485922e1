import { Injectable } from '@nestjs/common';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import { namesOf, type Names } from '#domain/eligibility/names.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '../accounts/find-session.js';
import type { CardDetails } from './card-details.js';
import { ListCards, type CardFilter } from './list-cards.js';
import { Policies } from '../policy/policies.js';
import { ExportList, type ExportColumn } from '../exports/export-list.js';
import { CARD_STATE_WORDS, HEADINGS, TRACK_WORDS, YES } from '../exports/export-words.js';

/** The cards as CSV. */
@Injectable()
export class ExportCards {
  constructor(
    private readonly exportList: ExportList,
    private readonly listCards: ListCards,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `export.too_many` */
  async run(session: SignedIn, filter: CardFilter, locale: Locale): Promise<AsyncGenerator<string>> {
    const { policy } = await this.policies.today();
    return this.exportList.run(
      session,
      {
        ...{ name: 'cards', filter, columns: columnsIn(locale, namesOf(policy, locale)) },
        count: (tx) => this.listCards.count(tx, session, filter),
        page: (page) => this.listCards.run(session, filter, page),
      },
      locale,
    );
  }
}

function columnsIn(locale: Locale, names: Names): ExportColumn<CardDetails>[] {
  return [
    { heading: { 'zh-CN': '卡号', en: 'Card number' }, value: ({ card }) => card.number },
    { heading: HEADINGS.name, value: ({ card }) => card.name },
    { heading: HEADINGS.tier, value: ({ card }) => names.tier(card.tier) },
    { heading: HEADINGS.track, value: ({ card }) => TRACK_WORDS[card.track][locale] },
    { heading: HEADINGS.state, value: ({ card }) => CARD_STATE_WORDS[card.state][locale] },
    { heading: { 'zh-CN': '签发日期', en: 'Issued on' }, value: ({ card }) => shanghaiDay(card.issuedAt) },
    { heading: { 'zh-CN': '有效期自', en: 'Valid from' }, value: ({ card }) => card.validFrom },
    { heading: { 'zh-CN': '有效期至', en: 'Valid until' }, value: ({ card }) => card.validUntil },
    {
      heading: { 'zh-CN': '待办续期', en: 'Renewal waits' },
      value: ({ renewal }) => (renewal?.state === 'asked' ? YES[locale] : null),
    },
  ];
}
