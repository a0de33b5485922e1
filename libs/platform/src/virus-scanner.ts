import { createConnection } from 'node:net';

/** The token under which Nest injects a `VirusScanner`. */
export const VIRUS_SCANNER = Symbol('VirusScanner');

/** The scanner does not answer, or not as its protocol says, so nobody knows whether a file is clean. */
export class ScannerAway extends Error {}

export interface VirusScanner {
  /**
   * The name of what was found, or null of a clean file.
   * @throws ScannerAway
   */
  scan(content: Buffer): Promise<string | null>;
}

/** For installations without a scanner: finds nothing. */
export const NO_SCANNER: VirusScanner = { scan: () => Promise.resolve(null) };

const CHUNK_BYTES = 64 * 1024;
const LONGEST_ANSWER = 4096;
const PATIENCE_MS = 20_000;

/** ClamAV's daemon over TCP: `zINSTREAM`, chunks each behind its length, a length of zero, one answer (clamd(8)). */
export class ClamdScanner implements VirusScanner {
  constructor(
    private readonly host: string,
    private readonly port: number,
    private readonly patience = PATIENCE_MS,
  ) {}

  async scan(content: Buffer): Promise<string | null> {
    const answer = await this.ask(content);
    if (answer === 'stream: OK') return null;
    const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (found === undefined) throw new ScannerAway(`clamd answered: ${answer.slice(0, 100)}`);
    return found;
  }

  private ask(content: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ host: this.host, port: this.port });
      let answer = '';
      const fail = (why: string) => {
        reject(new ScannerAway(why));
        socket.destroy();
      };
      const deadline = setTimeout(() => fail('clamd did not answer in time'), this.patience);
      socket.setEncoding('utf8');
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (const part of chunksOf(content)) socket.write(part);
      });
      socket.on('data', (text: string) => {
        answer += text;
        if (answer.length > LONGEST_ANSWER) fail('clamd answered without end');
        else if (answer.includes('\0')) {
          resolve(answer.slice(0, answer.indexOf('\0')).trim());
          socket.destroy();
        }
      });
      socket.on('error', (error) => fail(error.message));
      socket.on('close', () => {
        clearTimeout(deadline);
        reject(new ScannerAway('clamd closed the connection without an answer'));
      });
    });
  }
}

function* chunksOf(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += CHUNK_BYTES) {
    const part = content.subarray(at, at + CHUNK_BYTES);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    yield length;
    yield part;
  }
  yield Buffer.alloc(4);
}
