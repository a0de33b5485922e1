const FRAGMENT = /^#?([A-Za-z0-9_-]{20,100})$/;

/** The token of the letter's link. It is taken out of the address, so that it stays in no history. */
export function takeResetToken(): string | null {
  const found = FRAGMENT.exec(window.location.hash)?.[1] ?? null;
  if (found !== null) window.history.replaceState(window.history.state, '', window.location.pathname);
  return found;
}
