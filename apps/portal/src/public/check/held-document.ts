const SIGNED = /[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The signed document of a printed card, as the code on it leads here: it stands behind `#`, which no server is sent.
 * It is taken out of the address, so that it stays in no history.
 */
export function takeDocument(): string | null {
  const found = documentIn(window.location.hash);
  if (found !== null) window.history.replaceState(window.history.state, '', window.location.pathname);
  return found;
}

/** The document in what a code says, or somebody typed; null where there is none. */
export function documentIn(text: string): string | null {
  return SIGNED.exec(text.trim().split('#').at(-1) ?? '')?.[0] ?? null;
}
