import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/imports.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatInstant } from '../../ui/format.ts';

export function ImportFacts({ item }: { readonly item: Import }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const instant = (value: string | null) => value && formatInstant(value, language);
  return (
    <Facts
      items={[
        [t('imports.people'), number.format(item.people)],
        [t('imports.problems'), number.format(item.problemCount)],
        [t('imports.imported'), item.state === 'committed' && number.format(item.imported)],
        [t('imports.uploadedBy'), item.uploadedBy.name],
        [t('imports.uploadedAt'), instant(item.uploadedAt)],
        [t('imports.checkedAt'), instant(item.checkedAt)],
        [t('imports.committedBy'), item.committedBy?.name],
        [t('imports.endedAt'), instant(item.endedAt)],
      ]}
    />
  );
}
