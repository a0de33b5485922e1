export function prepareDatabase(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  database?: { readonly note: string | null; keep(note: string): Promise<unknown> },
): Promise<unknown>;
