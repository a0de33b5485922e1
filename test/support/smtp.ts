import { readLetter, type Letter } from './letter.js';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface FakeSmtp {
  readonly port: number;
  readonly url: string;
  /** Every letter that came in whole, accepted or not. */
  readonly letters: Letter[];
  stop(): Promise<void>;
}

export interface SmtpHabits {
  /** How it answers a recipient: null takes it. */
  readonly recipient?: (address: string) => SmtpRefusal | null;
  /** How it answers a whole letter: null takes it; a promise that stays open leaves the client without an answer. */
  readonly letter?: (letter: Letter) => SmtpRefusal | null | Promise<SmtpRefusal | null>;
  readonly options?: SMTPServerOptions;
}

export type SmtpRefusal = number;

/** A real SMTP server on a free port, without TLS and passwords unless its options say otherwise. */
export async function startSmtp({ recipient, letter, options }: SmtpHabits = {}): Promise<FakeSmtp> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 10,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      done(refusal(recipient?.(address) ?? null));
    },
    onData: (stream, session, done) => {
      text(stream).then(
        async (raw) => {
          const came = readLetter(
            raw,
            session.envelope.rcptTo.map(({ address }) => address),
          );
          letters.push(came);
          done(refusal((await letter?.(came)) ?? null));
        },
        // The client went away in the middle of it.
        () => undefined,
      );
    },
    ...options,
  });
  // Clients under test are killed and time out; that is no failure of the server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    ...{ port, url: `smtp://127.0.0.1:${port}`, letters },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
}

function refusal(code: SmtpRefusal | null): Error | null {
  return code === null ? null : Object.assign(new Error('No'), { responseCode: code });
}
