const KEY = 'portal.signed-in';

/** Whether this browser was signed in: not a secret, it only spares visitors a question to the API. */
export function maybeSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return true;
  }
}

export function rememberSession(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Then every visit asks.
  }
}

export function forgetSession(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
