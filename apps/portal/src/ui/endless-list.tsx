import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert.tsx';

interface Page<Item> {
  readonly items: readonly Item[];
}

interface EndlessListProps<Item> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  /** Said when there is nothing. */
  readonly none: ReactNode;
  /** Shows so many and no more. */
  readonly first?: number;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list of the API, page after page. */
export function EndlessList<Item>({ query, none, first, children }: EndlessListProps<Item>) {
  const { t } = useTranslation();
  const { data, error } = query;
  if (data === undefined) {
    return error ? (
      <ProblemAlert error={error} onRetry={() => void query.refetch()} />
    ) : (
      <div aria-busy="true">
        <Skeleton active paragraph={{ rows: 5 }} />
      </div>
    );
  }
  const items = data.pages.flatMap((page) => page.items).slice(0, first);
  // A page can be empty and still have a next one, where the API looks at so many things a page and no more.
  if (items.length === 0 && !query.hasNextPage)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={none} />;
  return (
    <>
      {items.length > 0 && children(items)}
      {query.hasNextPage && first === undefined && (
        <div className="more">
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('form.more')}
          </Button>
        </div>
      )}
    </>
  );
}
