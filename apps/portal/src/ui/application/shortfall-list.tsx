import { useTranslation } from 'react-i18next';

interface ShortfallListProps {
  readonly failures: readonly { readonly fact: string; readonly message: string }[];
  readonly missingEvidence: readonly { readonly code: string; readonly name: string }[];
  /** What the roster of a programme says, where the claim rests on one. */
  readonly roster: { readonly confirmed: boolean; readonly message: string } | null;
}

/** What a claim lacks, in the API's words, and what a roster confirms. */
export function ShortfallList({ failures, missingEvidence, roster }: ShortfallListProps) {
  const { t } = useTranslation();
  if (failures.length === 0 && missingEvidence.length === 0) {
    return roster === null ? null : <p className={roster.confirmed ? 'muted' : 'late'}>{roster.message}</p>;
  }
  return (
    <ul className="reasons">
      {failures.map(({ fact, message }) => (
        <li key={fact}>{message}</li>
      ))}
      {roster !== null && <li>{roster.message}</li>}
      {missingEvidence.map(({ code, name }) => (
        <li key={code}>{t('evidence.missing', { name })}</li>
      ))}
    </ul>
  );
}
