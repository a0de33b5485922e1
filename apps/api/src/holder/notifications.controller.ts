import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ListNotifications } from '#features/notifications/list-notifications.js';
import { MarkRead } from '#features/notifications/mark-read.js';
import type { ToldNotification } from '#features/notifications/told-as-objector.js';
import { notificationText } from '#features/notifications/notification-texts.js';
import { Policies } from '#features/policy/policies.js';
import { policyNames } from '#features/requests/refuse-not-eligible.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { InstantField, NestedListField, TextField, UuidField } from '../http/fields.js';
import { Language } from '../http/language.js';
import { cursorOf, NextCursor, PageQuery, pageOf } from '../http/paging.js';

class NotificationView {
  @UuidField()
  id!: string;

  @TextField({ max: 1000 })
  text!: string;

  @TextField({
    max: 30,
    description: 'what it is about: request, application or card; `objection` for whoever objected',
  })
  subjectType!: string;

  @UuidField()
  subjectId!: string;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  readAt!: string | null;
}

class NotificationsView {
  @NestedListField(() => NotificationView)
  items!: NotificationView[];

  @NextCursor()
  nextCursor!: string | null;
}

@ApiTags('account')
@Controller('me/notifications')
@AllowedTo('signed_in')
export class NotificationsController {
  constructor(
    private readonly listNotifications: ListNotifications,
    private readonly markRead: MarkRead,
    private readonly policies: Policies,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What I was told', operationId: 'listNotifications' })
  @ApiOkResponse({ type: NotificationsView })
  async list(
    @CurrentSession() session: SignedIn,
    @Query() query: PageQuery,
    @Language() locale: Locale,
  ): Promise<NotificationsView> {
    const { items, next } = await this.listNotifications.run(session, pageOf(query));
    const views = await Promise.all(items.map((told) => this.view(told, locale)));
    return { items: views, nextCursor: cursorOf(next) };
  }

  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ summary: 'I have read it', operationId: 'markNotificationRead' })
  @ApiOkResponse({ type: NotificationView })
  async read(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<NotificationView> {
    return this.view(await this.markRead.run(session, id), locale);
  }

  private async view({ row, asObjector }: ToldNotification, locale: Locale): Promise<NotificationView> {
    const { policy } = await this.policies.today();
    return {
      id: row.id,
      text: notificationText(row, locale, policyNames(policy, locale)),
      subjectType: asObjector ? 'objection' : row.subjectType,
      subjectId: row.subjectId,
      createdAt: row.createdAt.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    };
  }
}
