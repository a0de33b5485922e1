import { useTranslation } from 'react-i18next';

interface ShortfallListProps {
  readonly failures: readonly { readonly fact: string; readonly message: string }[];
  readonly missingEvidence: readonly { readonly code: string; readonly name: string }[];
}

/** What a claim lacks, in the API's words. */
export function ShortfallList({ failures, missingEvidence }: ShortfallListProps) {
  const { t } = useTranslation();
  if (failures.length === 0 && missingEvidence.length === 0) return null;
  return (
    <ul className="reasons">
      {failures.map(({ fact, message }) => (
        <li key={fact}>{message}</li>
      ))}
      {missingEvidence.map(({ code, name }) => (
        <li key={code}>{t('evidence.missing', { name })}</li>
      ))}
    </ul>
  );
}
