import { useQuery } from '@tanstack/react-query';
import { Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { dependantsQuery } from '../../api/family.ts';
import { meQuery } from '../../api/me.ts';
import type { EligibilityWish } from '../../api/requests.ts';
import { today } from '../../ui/format.ts';

const ANYBODY = 'anybody';

interface EligibilityWishBarProps {
  readonly wish: EligibilityWish;
  readonly onChange: (wish: EligibilityWish) => void;
  readonly compares: boolean;
  readonly onCompare: (compares: boolean) => void;
}

/** For whom and for which day the services are weighed, and whether beside the next tier. */
export function EligibilityWishBar({ wish, onChange, compares, onCompare }: EligibilityWishBarProps) {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const dependants = useQuery(dependantsQuery).data ?? [];
  const { beneficiaryId, on } = wish;
  const people = [
    { value: ANYBODY, label: t('services.anybody') },
    { value: 'self', label: me ? `${me.user.name} · ${t('relation.self')}` : t('relation.self') },
    ...dependants.map(({ id, name, relation }) => ({
      value: id,
      label: `${name} · ${t(`relation.${relation}`)}`,
    })),
  ];
  const choose = (person: string) =>
    onChange({ ...(on !== undefined && { on }), ...(person !== ANYBODY && { beneficiaryId: person }) });
  const chooseDay = (day: string) =>
    onChange({ ...(beneficiaryId !== undefined && { beneficiaryId }), ...(day !== '' && { on: day }) });
  return (
    <div className="wish">
      <label className="field">
        <span>{t('service.beneficiary')}</span>
        <Select
          value={beneficiaryId ?? ANYBODY}
          options={people}
          onChange={choose}
          aria-label={t('service.beneficiary')}
        />
      </label>
      <label className="field">
        <span>{t('services.onDay')}</span>
        <Input
          type="date"
          min={today()}
          value={on ?? ''}
          onChange={({ target }) => chooseDay(target.value)}
        />
      </label>
      <label className="wish-switch">
        <Switch checked={compares} onChange={onCompare} aria-label={t('services.compare')} />
        <span>{t('services.compare')}</span>
      </label>
    </div>
  );
}
