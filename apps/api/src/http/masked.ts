/** An identity number as it may be shown: its last two characters, and nothing of how long it is. */
export function maskedIdentityNumber({ identityTail }: { readonly identityTail: string }): string {
  return `****************${identityTail}`;
}
