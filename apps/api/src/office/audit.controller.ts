import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import { EVENT_TYPES, type EventType } from '#database/event-types.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ListEvents } from '#features/audit/list-events.js';
import { ListSeals } from '#features/audit/list-seals.js';
import { VerifyEvents } from '#features/audit/verify-events.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { Language } from '../http/language.js';
import { cursorOf, PageQuery, pageOf } from '../http/paging.js';
import { AuditEventsQuery, AuditVerificationQuery } from './audit.queries.js';
import {
  AuditEventsView,
  auditEventView,
  AuditVerificationView,
  auditVerificationView,
  EventSealsView,
  eventSealView,
} from './audit.views.js';

/** The audit trail, for the inspection alone: whoever is written down in it does not look after it. */
@ApiTags('audit')
@Controller('audit-events')
@AllowedTo('auditor')
export class AuditController {
  constructor(
    private readonly listEvents: ListEvents,
    private readonly listSeals: ListSeals,
    private readonly verifyEvents: VerifyEvents,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What happened, when, by whom, to what', operationId: 'listAuditEvents' })
  @ApiOkResponse({
    type: AuditEventsView,
    description: 'A page may have fewer items than its limit, or none, and still a `nextCursor`.',
  })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: AuditEventsQuery,
    @Language() locale: Locale,
  ): Promise<AuditEventsView> {
    const { actorId, actorRole, subjectType, subjectId, from, to } = query;
    const { items, next } = await this.listEvents.run(
      session,
      {
        ...{ actorId, actorRole, subjectType, subjectId, from, to },
        types: query.type === undefined ? undefined : typesOf(query.type),
        oldestFirst: query.sort === 'at',
      },
      pageOf(query),
    );
    return { items: items.map((event) => auditEventView(event, locale)), nextCursor: cursorOf(next) };
  }

  @Get('verification')
  @ApiOperation({
    summary: 'Whether the trail is as it was sealed, some seconds a call',
    operationId: 'verifyAuditEvents',
  })
  @ApiOkResponse({ type: AuditVerificationView })
  async verification(
    @CurrentSession() session: SignedIn,
    @Query() query: AuditVerificationQuery,
  ): Promise<AuditVerificationView> {
    return auditVerificationView(await this.verifyEvents.run(session, query));
  }

  @Get('seals')
  @ApiOperation({ summary: 'The seals of the trail, the newest first', operationId: 'listEventSeals' })
  @ApiOkResponse({ type: EventSealsView })
  async seals(@CurrentSession() session: SignedIn, @Query() query: PageQuery): Promise<EventSealsView> {
    const { items, next } = await this.listSeals.run(session, pageOf(query));
    return { items: items.map(eventSealView), nextCursor: cursorOf(next) };
  }
}

/** `card.` stands for each type that begins so. */
function typesOf(wanted: readonly string[]): EventType[] {
  return EVENT_TYPES.filter((type) =>
    wanted.some((each) => type === each || (each.endsWith('.') && type.startsWith(each))),
  );
}
