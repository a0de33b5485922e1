import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedPerson, Duplicate } from '../../api/duplicates.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../../ui/format.ts';

interface ComparedPeopleProps {
  readonly applicant: ComparedPerson;
  readonly others: readonly Duplicate[];
}

interface Line {
  readonly term: string;
  readonly of: (person: ComparedPerson) => ReactNode;
  /** Whether two are the same in this; such lines stand out. */
  readonly isSame?: (other: Duplicate, applicant: ComparedPerson) => boolean;
}

/** People side by side, a column each; what is the same as the applicant's stands out. */
export function ComparedPeople({ applicant, others }: ComparedPeopleProps) {
  const { t } = useTranslation();
  const lines = useLines();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('identity.compared')}>
      <table className="table compared">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('application.applicant')}</th>
            {others.map(({ accountId }, index) => (
              <th scope="col" key={accountId}>
                {t('identity.other', { number: index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('identity.why')}</th>
            <td>–</td>
            {others.map(({ accountId, reasons }) => (
              <td key={accountId}>
                {reasons.map(({ code, message }) => (
                  <div key={code}>{message}</div>
                ))}
              </td>
            ))}
          </tr>
          {lines.map(({ term, of, isSame }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{of(applicant)}</td>
              {others.map((other) => (
                <td key={other.accountId} className={isSame?.(other, applicant) ? 'same' : undefined}>
                  {of(other)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sameIn =
  (field: 'name' | 'birthDate' | 'employer'): NonNullable<Line['isSame']> =>
  (other, applicant) =>
    other[field] === applicant[field];

function useLines(): readonly Line[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { term: t('profile.name'), of: ({ name }) => name, isSame: sameIn('name') },
    {
      term: t('profile.birthDate'),
      of: ({ birthDate }) => formatDay(birthDate, language),
      isSame: sameIn('birthDate'),
    },
    { term: t('profile.employer'), of: ({ employer }) => employer, isSame: sameIn('employer') },
    {
      term: t('profile.identityNumber'),
      of: ({ identityNumber }) => identityNumber,
      // What is shown of two numbers says nothing; the API knows whether they are the same.
      isSame: ({ reasons }) => reasons.some(({ code }) => code === 'same_identity_number'),
    },
    {
      term: t('identity.applications'),
      of: ({ applications }) =>
        applications.length === 0
          ? '–'
          : applications.map(({ id, state, tier }) => (
              <div key={id}>
                <Link to="/office/applications/$id" params={{ id }}>
                  {t(`applicationState.${state}`)}
                  {tier && ` ${tier}`}
                </Link>
              </div>
            )),
    },
    {
      term: t('identity.cards'),
      of: ({ cards }) =>
        cards.length === 0
          ? '–'
          : cards.map(({ tier, state, validUntil }) => (
              <div key={`${tier} ${validUntil}`}>
                {tier} · {t(`cardState.${state}`)} ·{' '}
                {t('card.until', { day: formatDay(validUntil, language) })}
              </div>
            )),
    },
  ];
}
