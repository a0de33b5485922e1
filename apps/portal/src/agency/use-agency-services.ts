import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Service } from '../api/catalogue.ts';
import { answerOf, api } from '../api/client.ts';
import { useServices } from '../ui/use-service-name.ts';

const allAgenciesQuery = queryOptions({
  queryKey: ['agencies', 'all'],
  staleTime: 3_600_000,
  queryFn: async () => (await answerOf(api.GET('/api/v1/agencies'))).items,
});

/** The services of one way that an agency fulfils. */
export function useAgencyServices(agencyId: string | undefined, mode: Service['mode']): readonly Service[] {
  const agencies = useQuery(allAgenciesQuery).data;
  const services = useServices();
  const codes = agencies?.find(({ id }) => id === agencyId)?.services ?? [];
  return services.filter((service) => service.mode === mode && codes.includes(service.code));
}
