import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../api/policies.ts';
import { StateBadge } from '../../ui/state-badge.tsx';

export function PolicyStateBadge({ version }: { readonly version: PolicyVersion }) {
  const { t } = useTranslation();
  if (version.holds) return <StateBadge tone="good">{t('policies.holds')}</StateBadge>;
  return version.state === 'draft' ? (
    <StateBadge tone="busy">{t('policies.draft')}</StateBadge>
  ) : (
    <StateBadge tone="calm">{t('policies.published')}</StateBadge>
  );
}
