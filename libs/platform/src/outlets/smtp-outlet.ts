import { Readable } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { addressOf, composeMail, type Mail } from './mail.js';
import { SendError, type OpenOutlet, type Outlet } from './outlet.js';
import { smtpFailure, type SmtpError } from './smtp-failure.js';

export interface SmtpSettings {
  /** `smtp://[user:password@]host[:port]`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  readonly from: string;
  /** Refuses to go on without TLS; false only within one machine. */
  readonly tlsRequired: boolean;
}

/** How long a server may take, in milliseconds. */
export interface SmtpPatience {
  readonly connect: number;
  readonly answer: number;
}

const PATIENCE: SmtpPatience = { connect: 10_000, answer: 60_000 };

/** Mail over SMTP, several letters over one connection. */
export class SmtpOutlet implements Outlet<Mail> {
  constructor(
    private readonly settings: SmtpSettings,
    private readonly patience: SmtpPatience = PATIENCE,
    private readonly tls: ConnectionOptions = {},
  ) {}

  async open(): Promise<OpenOutlet<Mail>> {
    const url = new URL(this.settings.url);
    const connection = new SMTPConnection({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? undefined : Number(url.port),
      secure: url.protocol === 'smtps:',
      requireTLS: this.settings.tlsRequired,
      // Where TLS is not required it is used all the same if the server can.
      opportunisticTLS: !this.settings.tlsRequired,
      connectionTimeout: this.patience.connect,
      greetingTimeout: this.patience.connect,
      dnsTimeout: this.patience.connect,
      socketTimeout: this.patience.answer,
      tls: this.tls,
      logger: false,
    });
    const open = new OpenSmtp(connection, this.settings.from);
    try {
      await open.connect();
      if (url.username !== '') {
        await open.signIn(decodeURIComponent(url.username), decodeURIComponent(url.password));
      }
      return open;
    } catch (error) {
      open.close();
      throw error;
    }
  }
}

class OpenSmtp implements OpenOutlet<Mail> {
  usable = true;
  private broken: (error: Error) => void = () => undefined;

  constructor(
    private readonly connection: SMTPConnection,
    private readonly from: string,
  ) {
    connection.on('error', (error: Error) => {
      this.usable = false;
      this.broken(error);
    });
    connection.once('end', () => {
      this.usable = false;
      this.broken(Object.assign(new Error('The connection ended'), { code: 'ECONNECTION' }));
    });
  }

  async connect(): Promise<void> {
    await this.step(false, (done) => {
      this.connection.connect(done);
    });
  }

  async signIn(user: string, pass: string): Promise<void> {
    await this.step(false, (done) => {
      this.connection.login({ user, pass, credentials: { user, pass } }, done);
    });
  }

  async send(mail: Mail, commit: () => Promise<void>): Promise<void> {
    const content = await composeMail(mail, this.from);
    const intent: { recorded: boolean; refused?: Error } = { recorded: false };
    // Read only when the server has taken the envelope and asks for the message itself.
    const body = Readable.from(
      (async function* () {
        try {
          await commit();
        } catch (error) {
          intent.refused = error instanceof Error ? error : new Error(String(error));
          throw error;
        }
        intent.recorded = true;
        yield content;
      })(),
      { objectMode: false },
    );
    const envelope = { from: addressOf(this.from), to: [mail.to], size: content.length };
    try {
      await this.step(
        () => intent.recorded,
        (done) => {
          this.connection.send(envelope, body, done);
        },
      );
    } catch (error) {
      if (intent.refused !== undefined) {
        this.close();
        throw intent.refused;
      }
      // Half a message may be under way, and a server that timed out may answer late to the next one.
      if (error instanceof SendError && error.kind !== 'permanent') this.close();
      else await this.reset();
      throw error;
    }
  }

  close(): void {
    this.usable = false;
    this.connection.close();
  }

  /** After a refusal the server starts over, so that the next letter does not meet the envelope of this one. */
  private async reset(): Promise<void> {
    if (!this.usable) return;
    try {
      await this.step(false, (done) => {
        this.connection.reset(done);
      });
    } catch {
      this.close();
    }
  }

  private async step(
    committed: boolean | (() => boolean),
    begin: (done: (error?: Error | null) => void) => void,
  ): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        this.broken = reject;
        begin((error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    } catch (error) {
      throw smtpFailure(error as SmtpError, typeof committed === 'function' ? committed() : committed);
    } finally {
      this.broken = () => undefined;
    }
  }
}
