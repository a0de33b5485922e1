import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { GetAgencyFigures, type AgencyFigures } from '#features/insights/get-agency-figures.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import {
  CodeField,
  DateField,
  IntegerField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { Language } from '../http/language.js';

const FEW = 'null: too few to be shown';
const MOST = 2_147_483_647;
const Count = () => IntegerField({ min: 0, max: MOST, nullable: true, description: FEW });

class InsightsQuery {
  @DateField({ optional: true, description: 'submitted on this day or later; this year by default' })
  from?: string;

  @DateField({ optional: true, description: 'submitted on this day or earlier; today by default' })
  to?: string;
}

class AgencyOutcomesView {
  @Count()
  open!: number | null;

  @Count()
  fulfilled!: number | null;

  @Count()
  declined!: number | null;

  @Count()
  expired!: number | null;

  @Count()
  cancelled!: number | null;

  @Count()
  noShow!: number | null;
}

class AgencyFiguresView {
  @UuidField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @CodeField()
  city!: string;

  @Count()
  received!: number | null;

  @NestedField(() => AgencyOutcomesView)
  outcomes!: AgencyOutcomesView;

  @Count()
  late!: number | null;

  @NumberField({ nullable: true, description: `calendar days; ${FEW}` })
  medianDaysToAccept!: number | null;

  @NumberField({ nullable: true, description: `calendar days; ${FEW}` })
  medianDaysToFulfil!: number | null;

  @NumberField({ nullable: true, description: `from 0 to 1; ${FEW}` })
  inTimeShare!: number | null;

  @Count()
  ratings!: number | null;

  @NumberField({ nullable: true, description: `from 1 to 5; ${FEW}` })
  meanRating!: number | null;

  @Count()
  complaints!: number | null;

  @Count()
  complaintsUpheld!: number | null;
}

class AgenciesInsightView {
  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @NestedListField(() => AgencyFiguresView)
  items!: AgencyFiguresView[];
}

/** Figures without anybody in them. */
@ApiTags('insights')
@Controller('insights')
@AllowedTo('service_manager', 'administrator')
export class InsightsController {
  constructor(private readonly getAgencyFigures: GetAgencyFigures) {}

  @Get('agencies')
  @ApiOperation({ summary: 'Figures by agency; small numbers are left out', operationId: 'getAgencyFigures' })
  @ApiOkResponse({ type: AgenciesInsightView })
  async agencies(
    @CurrentSession() session: SignedIn,
    @Query() { from, to }: InsightsQuery,
    @Language() locale: Locale,
  ): Promise<AgenciesInsightView> {
    const figures = await this.getAgencyFigures.run(session, { from, to });
    return {
      ...{ from: figures.from, to: figures.to },
      items: figures.agencies.map((row) => figuresView(row, locale)),
    };
  }
}

function figuresView({ agency, ...figures }: AgencyFigures, locale: Locale): AgencyFiguresView {
  return { id: agency.id, name: agency.name[locale], city: agency.city, ...figures };
}
