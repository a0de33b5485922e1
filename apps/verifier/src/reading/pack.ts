import {
  VERIFY_PACK_TYPE,
  type PackKey,
  type PackStatusList,
  type VerifyPackClaims,
} from '#domain/cards/verify-pack.js';
import { CARD_STATUS, type CardStatus } from '#domain/cards/card-status.js';
import { bytesOf } from './bytes.js';
import { isSignedBy, parseJws } from './jws.js';

/**
 * The pack as the portal signed it; null when it is damaged. Its key is one of its own: that it is the portal's is
 * known from where it was fetched, and the signature tells that it is whole.
 */
export async function openPack(compact: string): Promise<VerifyPackClaims | null> {
  const jws = parseJws(compact);
  if (jws?.typ !== VERIFY_PACK_TYPE) return null;
  // Whatever has this type was written by the portal, field by field; the signature tells whether it has.
  const claims = jws.payload as unknown as VerifyPackClaims;
  const keys: readonly PackKey[] = Array.isArray(claims.keys) ? claims.keys : [];
  const key = keys.find(({ kid }) => kid === jws.kid);
  return (await isSignedBy(jws, key)) ? claims : null;
}

const STATES: ReadonlySet<number> = new Set(Object.values(CARD_STATUS));

/** What the pack says of the card whose place a document states in its `status`; null when it says nothing. */
export async function statusIn(
  { status_lists: lists }: VerifyPackClaims,
  status: unknown,
): Promise<CardStatus | null> {
  const { status_list: place } = (status ?? {}) as { status_list?: { uri?: unknown; idx?: unknown } };
  const { uri, idx } = place ?? {};
  const list = lists.find(({ sub }) => sub === uri);
  if (list === undefined || typeof idx !== 'number' || !Number.isSafeInteger(idx) || idx < 0) return null;
  const bytes = await unpacked(list);
  const perByte = 8 / list.bits;
  const byte = bytes?.[Math.floor(idx / perByte)];
  if (byte === undefined) return null;
  const state = (byte >> ((idx % perByte) * list.bits)) & ((1 << list.bits) - 1);
  return STATES.has(state) ? (state as CardStatus) : null;
}

async function unpacked({ lst }: PackStatusList): Promise<Uint8Array | null> {
  const bytes = bytesOf(lst);
  if (bytes === null) return null;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}
