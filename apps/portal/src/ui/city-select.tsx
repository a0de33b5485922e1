import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Select, type SelectProps } from 'antd';
import { policyQuery } from '../api/catalogue.ts';

/** One of the cities of the policy. */
export function CitySelect(props: Omit<SelectProps<string>, 'options'>) {
  const policy = useQuery(policyQuery);
  const options = policy.data?.cities.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  // Until the list is there, nothing is shown rather than a code.
  const labelRender = ({ label }: { label?: ReactNode }) => label ?? '';
  return <Select {...props} loading={policy.isPending} options={options} labelRender={labelRender} />;
}

/** What a city is called. */
export function useCityName(): (code: string) => string {
  const { data } = useQuery(policyQuery);
  return (code) => (data === undefined ? '' : (data.cities.find((city) => city.code === code)?.name ?? code));
}
