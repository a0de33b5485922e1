import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { GUEST } from '#database/actor.js';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { AgencyRow } from '#database/entities/agency.js';
import { Transactions, type Transaction } from '#database/transactions.js';
import { PortalError, type ErrorPlace } from '../errors/portal-error.js';
import { Policies, type PublishedPolicy } from './policies.js';

export interface AgencyFilter {
  readonly service?: string | undefined;
  readonly city?: string | undefined;
}

export interface CatalogueAgency {
  readonly agency: AgencyRow;
  /** Codes of the services that it fulfils. */
  readonly services: readonly string[];
}

/** The agencies that are open to holders, for everybody to read. */
@Injectable()
export class ListCatalogueAgencies {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
  ) {}

  /** @throws PortalError `query.invalid` for a service or a city that the policy does not know */
  async run(filter: AgencyFilter): Promise<{ agencies: CatalogueAgency[]; published: PublishedPolicy }> {
    const published = await this.policies.today();
    refuseUnknown(filter, published);
    const agencies = await this.transactions.run(GUEST, async (tx) => {
      const rows = await find(tx, filter);
      const services = await servicesOf(tx, rows);
      return rows.map((agency) => ({ agency, services: services.get(agency.id) ?? [] }));
    });
    return { agencies, published };
  }
}

async function find(tx: Transaction, { service, city }: AgencyFilter): Promise<AgencyRow[]> {
  const query = tx.manager.createQueryBuilder(AgencyRow, 'agency').where('agency.active');
  if (city !== undefined) query.andWhere('agency.city = :city', { city });
  if (service !== undefined) {
    query.andWhere(
      'EXISTS (SELECT FROM agency_service s WHERE s.agency_id = agency.id AND s.service = :service)',
      { service },
    );
  }
  return query.orderBy('agency.city').addOrderBy('agency.code').getMany();
}

async function servicesOf(tx: Transaction, agencies: readonly AgencyRow[]): Promise<Map<string, string[]>> {
  const rows = await tx.manager.find(AgencyServiceRow, {
    where: { agencyId: In(agencies.map(({ id }) => id)) },
    order: { service: 'ASC' },
  });
  const services = new Map<string, string[]>();
  for (const { agencyId, service } of rows) {
    services.set(agencyId, [...(services.get(agencyId) ?? []), service]);
  }
  return services;
}

function refuseUnknown({ service, city }: AgencyFilter, { services, policy }: PublishedPolicy): void {
  const errors: ErrorPlace[] = [];
  if (service !== undefined && !services.has(service)) {
    errors.push({
      pointer: '/service',
      code: 'unknown_service',
      message: { 'zh-CN': '没有该服务', en: 'is no service of the policy' },
    });
  }
  if (city !== undefined && !policy.cities.some(({ code }) => code === city)) {
    errors.push({
      pointer: '/city',
      code: 'unknown_city',
      message: { 'zh-CN': '没有该城市', en: 'is no city of the policy' },
    });
  }
  if (errors.length > 0) throw new PortalError('query.invalid', { errors });
}
