import { useServices } from '../../ui/use-service-name.ts';

/** The kinds of agencies that the policy's services are fulfilled by, with their names. */
export function useKinds(): ReadonlyMap<string, string> {
  const services = useServices();
  return new Map(services.flatMap(({ agencyKinds }) => agencyKinds.map(({ code, name }) => [code, name])));
}
