import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { areasQuery, policyQuery, tiersQuery } from '../../api/catalogue.ts';
import { useLanguage } from '../../i18n/i18n.ts';

/** The portal in figures, all of them counted from what the API says. */
export function FiguresSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const areas = useQuery(areasQuery).data;
  const tiers = useQuery(tiersQuery).data;
  const parameters = useQuery(policyQuery).data?.parameters;
  const parameter = (code: string) => parameters?.find((one) => one.code === code)?.value;
  // 82.5万 in Chinese, 825,000 in English: as people of the language write it.
  const numbers = new Intl.NumberFormat(
    language,
    language === 'zh-CN' ? { notation: 'compact', maximumFractionDigits: 1 } : {},
  );
  const number = (value: number | undefined) => (value === undefined ? '–' : numbers.format(value));
  const share = parameter('highlySkilledSharePercent');
  const figures = [
    {
      value: number(areas?.reduce((sum, area) => sum + area.services.length, 0)),
      label: t('figures.services'),
    },
    { value: number(areas?.length), label: t('figures.areas') },
    { value: number(tiers?.length), label: t('figures.tiers') },
    {
      value: number(parameter('highlySkilledPersonnel')),
      label: t('figures.skilled', { share: share ?? '–' }),
    },
  ];
  return (
    <dl className="figures">
      {figures.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
