import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What stands at the right of the title. */
  readonly extra?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** One screen: its only first-level heading, which is also the title of the window. */
export function Page({ title, lead, extra, narrow = false, children }: PageProps) {
  useWindowTitle(title);
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p className="page-lead">{lead}</p>}
        </div>
        {extra !== undefined && <div className="page-extra">{extra}</div>}
      </header>
      {children}
    </div>
  );
}

export function useWindowTitle(title: string): void {
  const { t } = useTranslation();
  const portal = t('brand.portal');
  useEffect(() => {
    document.title = title === portal ? portal : `${title} · ${portal}`;
  }, [title, portal]);
}
