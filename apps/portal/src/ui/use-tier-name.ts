import { useQuery } from '@tanstack/react-query';
import { tiersQuery } from '../api/catalogue.ts';

/** A tier with its letter and its name. */
export function useTierName(): (tier: string) => string {
  const { data } = useQuery(tiersQuery);
  return (tier) => {
    const name = data?.find(({ code }) => code === tier)?.name;
    return name === undefined ? tier : `${tier} ${name}`;
  };
}
