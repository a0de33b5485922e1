import type { Locale } from '#domain/shared/localized.js';
import type { ShownBreakdown } from '#domain/insights/shown-breakdown.js';
import type { AccreditationFigures } from '#features/insights/get-accreditation-figures.js';
import type { AgencyFigures } from '#features/insights/get-agency-figures.js';
import type { CardFigures } from '#features/insights/get-card-figures.js';
import type { ServiceFigures } from '#features/insights/get-service-figures.js';
import {
  CodeField,
  DateField,
  FlagField,
  IntegerField,
  NestedField,
  NestedListField,
  NumberField,
  TextField,
  UuidField,
} from '../http/fields.js';

const FEW = 'null: too few to be shown';
const MOST = 2_147_483_647;
const Count = () => IntegerField({ min: 0, max: MOST, nullable: true, description: FEW });

export class AgencyOutcomesView {
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

export class AgencyFiguresView {
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

export class AgenciesInsightView {
  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @NestedListField(() => AgencyFiguresView)
  items!: AgencyFiguresView[];
}

class FigurePartView {
  @CodeField()
  key!: string;

  @Count()
  count!: number | null;
}

class BreakdownView {
  @Count()
  total!: number | null;

  @FlagField({ description: 'something is left out because it is about too few people' })
  suppressed!: boolean;

  @NestedListField(() => FigurePartView)
  parts!: FigurePartView[];
}

class DaysFigureView {
  @Count()
  median!: number | null;

  @Count()
  p90!: number | null;

  @FlagField()
  suppressed!: boolean;
}

class RatingFigureView {
  @Count()
  count!: number | null;

  @NumberField({ nullable: true, description: `from 1 to 5; ${FEW}` })
  mean!: number | null;

  @FlagField()
  suppressed!: boolean;
}

const Breakdown = (description: string) => NestedField(() => BreakdownView, { description });

export class AccreditationInsightView {
  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @Breakdown('applications first submitted in the period, by track')
  received!: BreakdownView;

  @Breakdown('the same, by whether one was ever returned')
  returned!: BreakdownView;

  @Breakdown('applications decided in the period, by their last decision')
  outcomes!: BreakdownView;

  @Breakdown('the accredited ones of them, by tier')
  tiers!: BreakdownView;

  @NestedField(() => DaysFigureView, {
    description: 'working days from the first submission to the decision',
  })
  daysToDecide!: DaysFigureView;

  @Breakdown('the decided ones, by whether a step of theirs was ever told as late')
  timeliness!: BreakdownView;

  @Breakdown('objections written in the period, by how they stand')
  objections!: BreakdownView;

  @Breakdown('appeals written in the period, by how the application stands')
  appeals!: BreakdownView;

  @Breakdown('what waits now, by state')
  waiting!: BreakdownView;

  @Breakdown('the same, by whether its step is late now')
  overdue!: BreakdownView;
}

export class CardsInsightView {
  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @Breakdown('cards that hold now, by tier')
  inForce!: BreakdownView;

  @Breakdown('the same, by whether they end within 90 days')
  ending!: BreakdownView;

  @Breakdown('cards issued in the period')
  issued!: BreakdownView;

  @Breakdown('suspensions, reinstatements and revocations in the period')
  steps!: BreakdownView;

  @Breakdown('looks of agencies in the period, by what they were told')
  verifications!: BreakdownView;
}

export class ServicesInsightView {
  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @Breakdown('requests submitted in the period, by how they stand')
  outcomes!: BreakdownView;

  @Breakdown('the same, by service')
  services!: BreakdownView;

  @Breakdown('the same, by city')
  cities!: BreakdownView;

  @Breakdown('the same, by kind of agency')
  agencyKinds!: BreakdownView;

  @Breakdown('the declined ones, by reason')
  declineReasons!: BreakdownView;

  @NestedField(() => DaysFigureView, {
    description: 'of fulfilled cases, working days from submission to end',
  })
  daysToFulfil!: DaysFigureView;

  @Breakdown('the open ones, by whether the agency is late now')
  overdue!: BreakdownView;

  @NestedField(() => RatingFigureView)
  rating!: RatingFigureView;
}

export function figuresView({ agency, ...figures }: AgencyFigures, locale: Locale): AgencyFiguresView {
  return { id: agency.id, name: agency.name[locale], city: agency.city, ...figures };
}

export function accreditationInsightView(figures: AccreditationFigures): AccreditationInsightView {
  return {
    ...{ from: figures.from, to: figures.to, daysToDecide: figures.daysToDecide },
    received: breakdownView(figures.received),
    returned: breakdownView(figures.returned),
    outcomes: breakdownView(figures.outcomes),
    tiers: breakdownView(figures.tiers),
    timeliness: breakdownView(figures.timeliness),
    objections: breakdownView(figures.objections),
    appeals: breakdownView(figures.appeals),
    waiting: breakdownView(figures.waiting),
    overdue: breakdownView(figures.overdue),
  };
}

export function cardsInsightView(figures: CardFigures): CardsInsightView {
  return {
    ...{ from: figures.from, to: figures.to },
    inForce: breakdownView(figures.inForce),
    ending: breakdownView(figures.ending),
    issued: breakdownView(figures.issued),
    steps: breakdownView(figures.steps),
    verifications: breakdownView(figures.verifications),
  };
}

export function servicesInsightView(figures: ServiceFigures): ServicesInsightView {
  return {
    ...{ from: figures.from, to: figures.to, daysToFulfil: figures.daysToFulfil, rating: figures.rating },
    outcomes: breakdownView(figures.outcomes),
    services: breakdownView(figures.services),
    cities: breakdownView(figures.cities),
    agencyKinds: breakdownView(figures.agencyKinds),
    declineReasons: breakdownView(figures.declineReasons),
    overdue: breakdownView(figures.overdue),
  };
}

function breakdownView({ total, suppressed, parts }: ShownBreakdown<string>): BreakdownView {
  return { total, suppressed, parts: Object.entries(parts).map(([key, count]) => ({ key, count })) };
}
