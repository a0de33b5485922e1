import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/i18n.ts';
import { formatInstant } from './format.ts';

interface TimelineItem {
  readonly at: string;
  readonly title: string;
  readonly by: string;
  readonly note?: string | null | undefined;
  /** What leads on from it. */
  readonly more?: ReactNode;
}

/** What happened, in the order in which it did. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  const language = useLanguage();
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={`${item.at} ${item.title}`}>
          <p className="timeline-title">{item.title}</p>
          <p className="muted">
            {formatInstant(item.at, language)} · {item.by}
          </p>
          {item.note && <p className="timeline-note">{item.note}</p>}
          {item.more}
        </li>
      ))}
    </ol>
  );
}
