import { useQuery } from '@tanstack/react-query';
import { areasQuery, type Service } from '../api/catalogue.ts';

/** All services of the catalogue, area after area. */
export function useServices(): readonly Service[] {
  return useQuery(areasQuery).data?.flatMap((area) => area.services) ?? [];
}

/** What a service is called. */
export function useServiceName(): (code: string) => string {
  const services = useServices();
  return (code) => services.find((service) => service.code === code)?.name ?? code;
}
