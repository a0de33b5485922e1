import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';

const CITIES = [
  'harbin',
  'qiqihar',
  'mudanjiang',
  'jiamusi',
  'daqing',
  'jixi',
  'shuangyashan',
  'yichun',
  'qitaihe',
  'hegang',
  'heihe',
  'suihua',
  'daxinganling',
] as const;

/** One of the 13 prefectures. */
export function CitySelect(props: SelectProps<string>) {
  const { t } = useTranslation();
  return <Select {...props} options={CITIES.map((value) => ({ value, label: t(`city.${value}`) }))} />;
}
