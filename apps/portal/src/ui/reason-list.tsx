interface Reason {
  readonly code: string;
  readonly message: string;
  readonly clause?: string | null;
  readonly remedy?: string | null;
}

/** Why something is refused, in the API's words, each with what would change it. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.message}`}>
          {reason.message}
          {reason.clause && <span className="clause">{reason.clause}</span>}
          {reason.remedy && <span className="remedy">{reason.remedy}</span>}
        </li>
      ))}
    </ul>
  );
}
