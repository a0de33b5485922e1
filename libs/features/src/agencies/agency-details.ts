import { In } from 'typeorm';
import type { Policy } from '#domain/catalogue/policy.js';
import type { Localized } from '#domain/shared/localized.js';
import { AgencyServiceRow } from '#database/entities/agency-service.js';
import { AgencyRow } from '#database/entities/agency.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError, type ErrorPlace } from '../errors/portal-error.js';

/** An agency as the office keeps it. */
export interface AgencyDetails {
  readonly agency: AgencyRow;
  /** Codes of the services that it fulfils. */
  readonly services: readonly string[];
}

/** What the office says about an agency. */
export interface AgencyFields {
  readonly kind: string;
  readonly city: string;
  readonly name: Localized;
  readonly address: Localized;
  readonly services: readonly string[];
}

/** Agencies with their services, in one query for all. */
export async function withServices(
  tx: Transaction,
  agencies: readonly AgencyRow[],
): Promise<AgencyDetails[]> {
  const rows = await tx.manager.find(AgencyServiceRow, {
    where: { agencyId: In(agencies.map(({ id }) => id)) },
    order: { service: 'ASC' },
  });
  return agencies.map((agency) => ({
    agency,
    services: rows.filter(({ agencyId }) => agencyId === agency.id).map(({ service }) => service),
  }));
}

/** An agency as it is after a change. */
export async function readAgency(tx: Transaction, id: string): Promise<AgencyDetails> {
  const agency = await tx.manager.findOneByOrFail(AgencyRow, { id });
  const [details] = await withServices(tx, [agency]);
  return details ?? { agency, services: [] };
}

/**
 * What the policy does not know cannot be entered, and no service that agencies of this kind do not fulfil.
 * @throws PortalError `body.invalid`
 */
export function refuseUnknown(
  { kind, city, services }: Pick<AgencyFields, 'kind' | 'city' | 'services'>,
  policy: Policy,
): void {
  const errors: ErrorPlace[] = [];
  const refuse = (pointer: string, code: string, chinese: string, english: string) =>
    errors.push({ pointer, code, message: { 'zh-CN': chinese, en: english } });
  if (!policy.agencyKinds.some(({ code }) => code === kind))
    refuse('/kind', 'unknown_kind', '没有该机构类型', 'is no kind of agency');
  if (!policy.cities.some(({ code }) => code === city))
    refuse('/city', 'unknown_city', '没有该城市', 'is no city of the policy');
  services.forEach((code, index) => {
    const service = policy.services.find((candidate) => candidate.code === code);
    if (service === undefined)
      refuse(`/services/${index}`, 'unknown_service', '没有该服务', 'is no service of the policy');
    else if (!service.agencyKinds.includes(kind))
      refuse(
        `/services/${index}`,
        'not_of_kind',
        '该类机构不提供此服务',
        'is not fulfilled by agencies of this kind',
      );
  });
  if (errors.length > 0) throw new PortalError('body.invalid', { errors });
}
