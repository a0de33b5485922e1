import { SetMetadata } from '@nestjs/common';

/** Of a route that is to go. Days are those of UTC, because the headers are. */
export interface Deprecation {
  /** Since when it is not to be built on: `YYYY-MM-DD`. */
  readonly since: string;
  /** The last day on which it answers: a year later at the earliest. */
  readonly until: string;
  /** Where it is told what replaces it. */
  readonly instead: string;
}

export const DEPRECATION = 'deprecation';

const DAY = 24 * 3600 * 1000;
const YEAR = 365 * DAY;

/** Marks a route, or all of a controller, as one that is to go: each answer says so, and the OpenAPI document. */
export const Deprecated = (deprecation: Deprecation) => {
  if (!(Date.parse(deprecation.until) - Date.parse(deprecation.since) >= YEAR))
    throw new Error(`Whoever builds on this API is told a year before, not ${JSON.stringify(deprecation)}`);
  return SetMetadata<string, Deprecation>(DEPRECATION, deprecation);
};

/** What an answer says of its route: RFC 9745, RFC 8594 and RFC 8288. */
export function deprecationHeaders({ since, until, instead }: Deprecation): Record<string, string> {
  return {
    deprecation: `@${Date.parse(since) / 1000}`,
    sunset: new Date(Date.parse(until) + DAY - 1000).toUTCString(),
    link: `<${instead}>; rel="deprecation"; type="text/html"`,
  };
}
