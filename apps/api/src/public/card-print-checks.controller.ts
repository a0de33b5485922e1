import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PRINT_KINDS, PRINT_REASONS, PRINT_RESULTS } from '#domain/cards/card-print.js';
import { rosette, svgPathOf } from '#domain/cards/guilloche.js';
import { TIERS } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import { CheckPrint, type ComparedPrint } from '#features/cards/paper/check-print.js';
import { PRINT_TEXTS } from '#features/cards/paper/print-check-texts.js';
import { AllowedTo } from '../http/access.js';
import { ChoiceField, DateField, NestedField, TextField } from '../http/fields.js';
import { Idempotency } from '../http/idempotency.js';
import { Language } from '../http/language.js';

/** The rosette is drawn within a square from minus to plus so many units. */
const PATTERN_UNITS = 100;

class PrintCheckBody {
  @TextField({ max: 4000, description: 'what stands in the code behind `#`' })
  document!: string;
}

class ComparedPrintView {
  @ChoiceField(TIERS, { enumName: 'Tier' })
  tier!: string;

  @TextField({ max: 200 })
  tierName!: string;

  @TextField({ max: 100, description: 'enough of the name to notice another one' })
  maskedName!: string;

  @TextField({ max: 4, description: 'the last four characters of the number' })
  numberTail!: string;

  @DateField()
  validUntil!: string;

  @TextField({
    max: 40_000,
    description: `the rosette of the security print, as the path of an SVG from -${PATTERN_UNITS} to ${PATTERN_UNITS}`,
  })
  pattern!: string;
}

class PrintCheckView {
  @ChoiceField(PRINT_RESULTS, {
    enumName: 'PrintCheckResult',
    description: 'unknown: nothing can be said; it is never told as if the card had ended',
  })
  result!: string;

  @ChoiceField(PRINT_REASONS, { enumName: 'PrintCheckReason', nullable: true })
  reason!: string | null;

  @TextField({ max: 300, nullable: true, description: 'why it is not valid' })
  message!: string | null;

  @ChoiceField(PRINT_KINDS, { enumName: 'CardPrintKind', nullable: true })
  kind!: string | null;

  @DateField({ nullable: true })
  printedOn!: string | null;

  @NestedField(() => ComparedPrintView, {
    nullable: true,
    description:
      'to compare with the paper, of a card that is valid or suspended; nothing that does not stand on it',
  })
  compare!: ComparedPrintView | null;
}

/** What a printed card is worth, for anybody who holds one. */
@ApiTags('cards')
@Controller('card-prints')
@AllowedTo('public')
export class CardPrintChecksController {
  constructor(private readonly checkPrint: CheckPrint) {}

  @Post('check')
  @HttpCode(200)
  // Each check counts.
  @Idempotency('none')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Check a printed card by what its code says', operationId: 'checkCardPrint' })
  @ApiOkResponse({ type: PrintCheckView })
  async check(
    @Body() { document }: PrintCheckBody,
    @Req() request: FastifyRequest,
    @Language() locale: Locale,
  ): Promise<PrintCheckView> {
    const { result, reason, print, compared } = await this.checkPrint.run(document, request.ip);
    return {
      ...{ result, reason },
      message: reason && PRINT_TEXTS[reason][locale],
      kind: print?.kind ?? null,
      printedOn: print?.printedOn ?? null,
      compare: compared && comparedView(compared, locale),
    };
  }
}

function comparedView({ tierName, pattern, ...compared }: ComparedPrint, locale: Locale): ComparedPrintView {
  return {
    ...compared,
    tierName: tierName[locale],
    pattern: svgPathOf(rosette(pattern), PATTERN_UNITS),
  };
}
