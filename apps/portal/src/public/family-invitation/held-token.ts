const FRAGMENT = /^#?([A-Za-z0-9_-]{20,100})$/;

let held: string | null = null;

/**
 * The token of the letter's link. It is taken out of the address and kept in memory alone, so that it outlives the way
 * over the pages to sign in and to register, and no more.
 */
export function takeToken(): string | null {
  const found = FRAGMENT.exec(window.location.hash)?.[1];
  if (found !== undefined) {
    held = found;
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return held;
}

/** Whether somebody came by such a link and has not accepted yet. */
export function hasToken(): boolean {
  return held !== null;
}

/** Once it has been used it is worth nothing. */
export function dropToken(): void {
  held = null;
}
