import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A list of the API, page after page; `ask` is given the cursor, and nothing for the first page. */
export function endless<Item>(
  queryKey: QueryKey,
  ask: (paging: { readonly cursor?: string }) => Promise<Page<Item>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Page<Item>) => page.nextCursor,
  });
}
