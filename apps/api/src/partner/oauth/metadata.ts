/** How a program can prove itself at the token endpoint (RFC 8414). */
export const AUTHENTICATION_METHODS = ['private_key_jwt', 'client_secret_basic', 'client_secret_post'];

/** For how long an assertion may be good, in seconds: one that is stolen unused is no key for years. */
export const MOST_ASSERTION_SECONDS = 3600;

/** With which it may sign its assertions. */
export const ASSERTION_ALGORITHMS = ['ES256', 'Ed25519', 'EdDSA', 'PS256', 'RS256'];
