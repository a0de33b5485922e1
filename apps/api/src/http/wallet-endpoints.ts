/** Where wallets get the card (OpenID4VCI): an authorization server of its own beside the one for programs. */
export const WALLET_SERVER = '/openid4vci';
export const WALLET_TOKEN_ENDPOINT = `${WALLET_SERVER}/token`;
export const WALLET_NONCE_ENDPOINT = `${WALLET_SERVER}/nonce`;
export const WALLET_CREDENTIAL_ENDPOINT = `${WALLET_SERVER}/credential`;

/** Where wallets show the card to agencies (OpenID4VP). */
const WALLET_VERIFIER = '/openid4vp';
export const WALLET_REQUESTS = `${WALLET_VERIFIER}/requests`;
export const WALLET_RESPONSES = `${WALLET_VERIFIER}/responses`;

/** The routes that take a form and read its fields, as OAuth has it. */
export const WALLET_FORMS: ReadonlySet<string> = new Set([WALLET_TOKEN_ENDPOINT, `${WALLET_RESPONSES}/:id`]);

/** Whether an address is one that wallets call. */
export function isForWallets(address: string): boolean {
  return [WALLET_SERVER, WALLET_VERIFIER].some((place) => address.startsWith(`${place}/`));
}
