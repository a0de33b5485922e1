import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { policyQuery } from '../api/catalogue.ts';

/** One of the cities of the policy. */
export function CitySelect(props: Omit<SelectProps<string>, 'options'>) {
  const policy = useQuery(policyQuery);
  const options = policy.data?.cities.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  return <Select {...props} loading={policy.isPending} options={options} />;
}

/** What a city is called. */
export function useCityName(): (code: string) => string {
  const { data } = useQuery(policyQuery);
  return (code) => data?.cities.find((city) => city.code === code)?.name ?? code;
}
