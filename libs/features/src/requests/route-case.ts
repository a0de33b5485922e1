import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { routeCase, type AgencyLoad, type CaseRouting } from '#domain/requests/route-case.js';
import { Transactions } from '#database/transactions.js';

const LOADS = 'SELECT id, open_cases AS "openCases" FROM agency_case_loads($1, $2)';
const LOTS = 1 << 30;

/**
 * Finds the agency for a case that names none: the least busy of those that are active and give the service in the
 * city. It is found before the request is written and no lock is held in between, so two that are submitted at once
 * may both go to the same agency; the lot among equals keeps that rare.
 */
@Injectable()
export class RouteCase {
  constructor(private readonly transactions: Transactions) {}

  /** Null when no agency gives the service in the city. */
  async run(service: string, city: string): Promise<CaseRouting | null> {
    const loads = await this.transactions.statement<AgencyLoad>(LOADS, [service, city]);
    return routeCase(loads, randomInt(LOTS) / LOTS);
  }
}
