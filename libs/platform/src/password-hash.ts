import { hash, verify } from '@node-rs/argon2';

/** OWASP's second choice for argon2id (the library's default kind): 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no account; verifying against it makes an unknown email cost what a known one does. */
const DECOY = hash('no account has this password', COST);

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Takes the same time whether there is a hash or not, so that nobody learns which accounts exist. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await DECOY), password);
  return stored !== null && matches;
}
