export type Tone = 'calm' | 'busy' | 'good' | 'bad' | 'over';

/** The state of a thing: a word, with a colour that only repeats it. */
export function StateBadge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
