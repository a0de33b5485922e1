/** Where programs get their tokens. It takes a form, as OAuth has it, and no JSON. */
export const TOKEN_ENDPOINT = '/oauth/token';
