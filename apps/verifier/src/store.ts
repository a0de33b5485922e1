import type { Localized } from '#domain/shared/localized.js';

/** A use that was granted without a network and has yet to be handed in. */
export interface KeptUse {
  /** The name of its code. */
  readonly id: string;
  readonly presentation: string;
  /** The agency that let the holder in; nobody else hands it in. */
  readonly agency: string;
  readonly service: string;
  /** What the service is called, for whoever looks at the list. */
  readonly serviceName: Localized;
  readonly companions: number;
  readonly place: string;
  /** When the holder was let in, RFC 3339. */
  readonly redeemedAt: string;
  /** Why the portal did not take it, in its words. */
  readonly problem?: string;
}

/** A look at a code of the portal of which no use was noted; its holder is to see it. */
export interface KeptLook {
  readonly id: string;
  readonly presentation: string;
  readonly agency: string;
  readonly readAt: string;
}

export interface KeptPack {
  readonly compact: string;
  readonly etag: string;
  /** Milliseconds by which the device's clock was behind the portal's when the pack came. */
  readonly behind: number;
}

const PACK = 'verifier.pack';
const USED = 'verifier.used';
const USES = 'verifier.uses';
const LOOKS = 'verifier.looks';
/** Longer than any code is taken for, whatever the clock. */
const REMEMBERED_MS = 24 * 3_600_000;

/** What was read since the page was opened: a browser that keeps nothing still takes no code twice. */
const readNow = new Set<string>();

export const findPack = () => read<KeptPack | null>(PACK, null);
export const keepPack = (pack: KeptPack) => write(PACK, pack);

export const listUses = () => read<readonly KeptUse[]>(USES, []);
export const keepUses = (uses: readonly KeptUse[]) => write(USES, uses);

export const listLooks = () => read<readonly KeptLook[]>(LOOKS, []);
export const keepLooks = (looks: readonly KeptLook[]) => write(LOOKS, looks);

/** Whether this device has read the code of this name. */
export function isUsed(id: string): boolean {
  return readNow.has(id) || id in read<Record<string, number>>(USED, {});
}

/** Keeps that the code was read, and nothing else of it. */
export function markUsed(id: string, now: number): void {
  readNow.add(id);
  const used = Object.entries(read<Record<string, number>>(USED, {}));
  const young = used.filter(([, readAt]) => Math.abs(now - readAt) < REMEMBERED_MS);
  write(USED, Object.fromEntries([...young, [id, now]]));
}

function read<Value>(key: string, otherwise: Value): Value {
  try {
    const text = localStorage.getItem(key);
    return text === null ? otherwise : (JSON.parse(text) as Value);
  } catch {
    return otherwise;
  }
}

function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
