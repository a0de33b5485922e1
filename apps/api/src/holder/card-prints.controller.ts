import {
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PRINT_KINDS } from '#domain/cards/card-print.js';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { ListPrints, PRINT_STATES, type OwnPrint } from '#features/cards/paper/list-prints.js';
import { PrintCard } from '#features/cards/paper/print-card.js';
import { WithdrawPrint } from '#features/cards/paper/withdraw-print.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import {
  ChoiceField,
  CodesField,
  InstantField,
  IntegerField,
  NestedListField,
  UuidField,
} from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';
import { originOf } from '../http/origin.js';
import { cursorOf, NextCursor, PageQuery, pageOf } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { WithoutBody } from '../http/without-input.js';

const PDF = 'application/pdf';

class CardPrintView {
  @UuidField()
  id!: string;

  @ChoiceField(PRINT_KINDS, { enumName: 'CardPrintKind' })
  kind!: string;

  @ChoiceField(PRINT_STATES, {
    enumName: 'CardPrintState',
    description: 'over: the card that it shows has ended, and so has the print',
  })
  state!: string;

  @InstantField()
  printedAt!: string;

  @InstantField({ nullable: true })
  withdrawnAt!: string | null;

  @IntegerField({
    min: 0,
    max: 2_147_483_647,
    description: 'how often somebody looked what it is worth; who, is not kept',
  })
  checks!: number;

  @InstantField({ nullable: true })
  lastCheckedAt!: string | null;

  @CodesField({ max: 1, choices: ['withdraw'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

class CardPrintsView {
  @NestedListField(() => CardPrintView, { description: 'the newest first' })
  items!: CardPrintView[];

  @NextCursor()
  nextCursor!: string | null;
}

/** My card on paper, and what became of each print. */
@ApiTags('cards')
@Controller('me/card')
@AllowedTo('signed_in')
export class CardPrintsController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly printCard: PrintCard,
    private readonly listPrints: ListPrints,
    private readonly withdrawPrint: WithdrawPrint,
  ) {}

  @Post('prints')
  @WithoutBody()
  @Idempotency('none')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({
    summary: 'My card for paper, with a code that anybody can check; each call makes a print of its own',
    operationId: 'printCard',
  })
  @ApiCreatedResponse({
    description: 'one A4 page, as an attachment',
    content: { [PDF]: { schema: { type: 'string', format: 'binary' } } },
  })
  async print(
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Language() locale: Locale,
  ): Promise<StreamableFile> {
    const origin = originOf(this.configuration, request);
    const { pdf, tail } = await this.printCard.run(session, origin, locale);
    const chinese = encodeURIComponent(`龙江人才卡-${tail}.pdf`);
    return new StreamableFile(pdf, {
      type: PDF,
      disposition: `attachment; filename="talent-card-${tail}.pdf"; filename*=UTF-8''${chinese}`,
      length: pdf.length,
    });
  }

  @Get('prints')
  @ApiOperation({ summary: 'What I printed, and how often it was checked', operationId: 'listCardPrints' })
  @ApiOkResponse({ type: CardPrintsView })
  async list(@CurrentSession() session: SignedIn, @Query() query: PageQuery): Promise<CardPrintsView> {
    const { items, next } = await this.listPrints.run(session, pageOf(query));
    return { items: items.map(printView), nextCursor: cursorOf(next) };
  }

  @Post('prints/:id/withdraw')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({
    summary: 'Withdraw a print: whoever checks it from now on is told so',
    operationId: 'withdrawCardPrint',
  })
  @ApiOkResponse({ type: CardPrintView })
  async withdraw(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CardPrintView> {
    return printView(await this.withdrawPrint.run(session, id));
  }
}

function printView({ row, state }: OwnPrint): CardPrintView {
  const { id, kind, checks } = row;
  return {
    ...{ id, kind, state, checks },
    printedAt: row.printedAt.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    lastCheckedAt: row.lastCheckedAt?.toISOString() ?? null,
    actions: state === 'live' || state === 'suspended' ? ['withdraw'] : [],
  };
}
