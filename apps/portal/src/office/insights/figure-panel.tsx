import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Breakdown, DaysFigure } from '../../api/insights.ts';
import { Panel } from '../../ui/panel.tsx';

/** The figures that the texts define. */
export type FigureName =
  | 'received'
  | 'returned'
  | 'outcomes'
  | 'tiers'
  | 'daysToDecide'
  | 'timeliness'
  | 'objections'
  | 'appeals'
  | 'waiting'
  | 'overdue'
  | 'inForce'
  | 'ending'
  | 'issued'
  | 'steps'
  | 'verifications'
  | 'requested'
  | 'services'
  | 'cities'
  | 'agencyKinds'
  | 'declineReasons'
  | 'daysToFulfil'
  | 'lateNow'
  | 'rating';

interface BreakdownPanelProps {
  readonly figure: FigureName;
  readonly value: Breakdown;
  /** What a part is called. */
  readonly name: (key: string) => string;
}

/** A whole and its parts, each with a bar of its share; what is left out is said to be so. */
export function BreakdownPanel({ figure, value, name }: BreakdownPanelProps) {
  const { t } = useTranslation();
  const { total, parts, suppressed } = value;
  return (
    <FigurePanel figure={figure} suppressed={suppressed}>
      <table className="table figure-table">
        <tbody>
          {parts.map(({ key, count }) => (
            <tr key={key}>
              <th scope="row">{name(key)}</th>
              <td className="figure-count">{count ?? t('insights.few')}</td>
              <td className="figure-share" aria-hidden="true">
                <span className="figure-bar" style={{ width: `${shareOf(count, total)}%` }} />
              </td>
            </tr>
          ))}
          <tr className="figure-total">
            <th scope="row">{t('insights.total')}</th>
            <td className="figure-count">{total ?? t('insights.few')}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </FigurePanel>
  );
}

/** In how many working days it was done. */
export function DaysPanel({ figure, value }: { readonly figure: FigureName; readonly value: DaysFigure }) {
  const { t } = useTranslation();
  const shown = (days: number | null) =>
    days === null
      ? t(value.suppressed ? 'insights.few' : 'insights.nothing')
      : t('insights.days', { count: days });
  return (
    <FigurePanel figure={figure} suppressed={value.suppressed}>
      <PairTable
        rows={[
          [t('insights.median'), shown(value.median)],
          [t('insights.p90'), shown(value.p90)],
        ]}
      />
    </FigurePanel>
  );
}

/** Some figures that make up no whole. */
export function PairTable({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <table className="table figure-table">
      <tbody>
        {rows.map(([what, value]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="figure-count">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigurePanelProps {
  readonly figure: FigureName;
  readonly suppressed: boolean;
  readonly children: ReactNode;
}

/** A figure under its name, with its definition a click away. */
export function FigurePanel({ figure, suppressed, children }: FigurePanelProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t(`figure.${figure}`)} className="figure">
      {children}
      {suppressed && <p className="muted">{t('insights.suppressed')}</p>}
      <details>
        <summary>{t('insights.meaning')}</summary>
        <p>{t(`figureMeaning.${figure}`)}</p>
      </details>
    </Panel>
  );
}

function shareOf(count: number | null, total: number | null): number {
  return count === null || total === null || total === 0 ? 0 : Math.round((count / total) * 100);
}
