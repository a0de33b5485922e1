import type { Policy } from '#domain/catalogue/policy.js';
import { AgencyServiceRow } from '../entities/agency-service.js';
import { AgencyRow } from '../entities/agency.js';
import type { Transaction } from '../transactions.js';

/** Cities of the demo with an agency of every kind that serves there; the first is where its staff works. */
const CITIES = ['harbin', 'qiqihar', 'daqing'];

export interface DemoAgency {
  readonly id: string;
  readonly kind: string;
  readonly city: string;
  readonly services: readonly string[];
}

/** One agency a kind and city, fulfilling every service that the policy lets its kind fulfil there. */
export async function seedAgencies(tx: Transaction, policy: Policy): Promise<DemoAgency[]> {
  const agencies: DemoAgency[] = [];
  for (const cityCode of CITIES) {
    const city = policy.cities.find(({ code }) => code === cityCode);
    if (city === undefined) continue;
    for (const kind of policy.agencyKinds) {
      const services = policy.services
        .filter(
          ({ agencyKinds, cities }) =>
            agencyKinds.includes(kind.code) && (cities === 'all' || cities.includes(city.code)),
        )
        .map(({ code }) => code);
      if (services.length === 0) continue;
      const { identifiers } = await tx.manager.insert(AgencyRow, {
        code: `demo-${city.code}-${kind.code.replaceAll('_', '-')}`,
        kind: kind.code,
        city: city.code,
        name: {
          'zh-CN': `${city.name['zh-CN']}${kind.name['zh-CN']}（演示）`,
          en: `${kind.name.en}, ${city.name.en} (demo)`,
        },
        address: { 'zh-CN': `${city.name['zh-CN']}（演示地址）`, en: `${city.name.en} (demo address)` },
      });
      const id = identifiers[0]?.['id'] as string;
      await tx.manager.insert(
        AgencyServiceRow,
        services.map((service) => ({ agencyId: id, service })),
      );
      agencies.push({ id, kind: kind.code, city: city.code, services });
    }
  }
  return agencies;
}
