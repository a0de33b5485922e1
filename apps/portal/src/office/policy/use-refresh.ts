import { useQueryClient } from '@tanstack/react-query';

/** Asks anew for a version and for the list of them, once either has changed. */
export function useRefresh(id: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['policy-version', id] }),
      client.invalidateQueries({ queryKey: ['policy-versions'] }),
    ]);
  };
}
