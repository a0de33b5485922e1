import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EnterCalendarYear } from '#features/accreditation/enter-calendar-year.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetCalendarYear } from '#features/calendar/get-calendar-year.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { IfMatch } from '../http/version.js';
import {
  CalendarYearBody,
  CalendarYearParameters,
  calendarYearView,
  CalendarYearView,
} from './calendar.views.js';

/** The official calendar of working days: everybody reads it, the office enters what has been announced. */
@ApiTags('calendar')
@Controller('calendar')
@AllowedTo('administrator', 'service_manager')
export class CalendarController {
  constructor(
    private readonly getCalendarYear: GetCalendarYear,
    private readonly enterCalendarYear: EnterCalendarYear,
  ) {}

  @Get(':year')
  @AllowedTo('public')
  @ApiOperation({ summary: 'Holidays and make-up days of a year', operationId: 'getCalendarYear' })
  @ApiOkResponse({ type: CalendarYearView })
  async get(@Param() { year }: CalendarYearParameters): Promise<CalendarYearView> {
    return calendarYearView(await this.getCalendarYear.run(year));
  }

  @Put(':year')
  @ApiOperation({
    summary: 'Enter a year as it was announced; due dates of open applications are reckoned anew',
    operationId: 'enterCalendarYear',
  })
  @ApiOkResponse({ type: CalendarYearView })
  async enter(
    @CurrentSession() session: SignedIn,
    @Param() { year }: CalendarYearParameters,
    @Body() { holidays, makeUpDays }: CalendarYearBody,
    @IfMatch() version: number | null,
  ): Promise<CalendarYearView> {
    await this.enterCalendarYear.run(session, { year, holidays, makeUpDays }, version);
    return this.get({ year });
  }
}
