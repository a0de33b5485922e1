import { createServer, type AddressInfo, type Socket } from 'node:net';

/** The harmless text that every scanner takes for a virus (eicar.org), in two parts so that none finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface FakeClamd {
  readonly address: string;
  readonly port: number;
  /** Every file that it was sent, whole. */
  readonly scanned: Buffer[];
  stop(): Promise<void>;
}

/** A server that speaks clamd's INSTREAM over a real socket and knows one virus. `answer` overrides what it says. */
export async function startClamd(answer?: string | null): Promise<FakeClamd> {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      const content = contentOf(received);
      if (content === null || answer === null) return;
      scanned.push(content);
      const verdict = content.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';
      socket.end(answer ?? verdict);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ address: `127.0.0.1:${port}`, port, scanned },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The bytes between the command and the chunk of length zero, or null while they are still coming. */
function contentOf(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return null;
  if (received.subarray(0, command.length).toString() !== command) throw new Error('Not INSTREAM');
  const parts: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
