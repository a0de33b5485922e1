import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { startSmtp, type FakeSmtp, type SmtpHabits } from '../../../../test/support/smtp.js';
import type { Mail } from './mail.js';
import { SmtpOutlet } from './smtp-outlet.js';

const FROM = '龙江人才卡 <no-reply@talent.example>';
const QUICK = { connect: 300, answer: 300 };
const commit = () => Promise.resolve();

let running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
});

async function smtp(habits: SmtpHabits = {}): Promise<FakeSmtp> {
  const server = await startSmtp(habits);
  running.push(server);
  return server;
}

function mail(more: Partial<Mail> = {}): Mail {
  return {
    to: 'anna@example.org',
    subject: '您的申请已受理',
    text: '您好：\n\n.点号开头\n',
    html: '<p>您好：</p>',
    messageId: '0190@talent.example',
    locale: 'zh-CN',
    unsubscribeUrl: null,
    ...more,
  };
}

function outlet(url: string, tlsRequired = false, tls = {}): SmtpOutlet {
  return new SmtpOutlet({ url, from: FROM, tlsRequired }, QUICK, tls);
}

describe('mail over SMTP', () => {
  it('arrives as it was written, several letters over one connection', async () => {
    let connections = 0;
    const server = await smtp({
      options: {
        onConnect: (_, done) => {
          connections += 1;
          done();
        },
      },
    });
    const open = await outlet(server.url).open();
    await open.send(mail(), commit);
    await open.send(
      mail({ messageId: '0191@talent.example', unsubscribeUrl: 'https://talent.example/u/1' }),
      commit,
    );
    open.close();
    expect(connections).toBe(1);
    const [first, second] = server.letters;
    expect(first?.to).toEqual(['anna@example.org']);
    expect(first?.headers).toMatchObject({
      from: FROM,
      subject: '您的申请已受理',
      'message-id': '<0190@talent.example>',
      'auto-submitted': 'auto-generated',
      'content-language': 'zh-CN',
    });
    expect(first?.text).toContain('.点号开头');
    expect(first?.html).toContain('您好');
    expect(first?.headers).not.toHaveProperty('list-unsubscribe');
    expect(second?.headers).toMatchObject({
      'list-unsubscribe': '<https://talent.example/u/1>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });

  it('keeps what is in a subject out of the headers', async () => {
    const server = await smtp();
    const open = await outlet(server.url).open();
    await open.send(mail({ subject: 'Hello\r\nBcc: boris@example.org' }), commit);
    open.close();
    expect(server.letters[0]?.headers).not.toHaveProperty('bcc');
    expect(server.letters[0]?.to).toEqual(['anna@example.org']);
  });

  it('goes by STARTTLS where it is required, and not at all without', async () => {
    const tls = await smtp({ options: { disabledCommands: [] } });
    const open = await outlet(tls.url, true, { rejectUnauthorized: false }).open();
    await open.send(mail(), commit);
    open.close();
    expect(tls.letters).toHaveLength(1);
    await expect(outlet(tls.url, true).open()).rejects.toMatchObject({ failure: 'tls_failed' });
    const plain = await smtp();
    await expect(outlet(plain.url, true).open()).rejects.toMatchObject({ kind: 'temporary' });
    expect(plain.letters).toHaveLength(0);
  });

  it('signs in, and says so when the password is wrong', async () => {
    const server = await smtp({
      options: {
        authOptional: false,
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _, done) => {
          if (username === 'portal' && password === 'p@ss') done(null, { user: 1 });
          else done(new Error('No'));
        },
      },
    });
    const open = await outlet(server.url.replace('//', '//portal:p%40ss@')).open();
    await open.send(mail(), commit);
    open.close();
    expect(server.letters).toHaveLength(1);
    await expect(outlet(server.url.replace('//', '//portal:wrong@')).open()).rejects.toMatchObject({
      failure: 'sign_in_failed',
      kind: 'temporary',
    });
  });
});

describe('what goes wrong', () => {
  it.each([
    [450, 'refused_for_now', 'temporary'],
    [550, 'recipient_refused', 'permanent'],
  ])('a recipient who is answered %i: %s; the next letter goes', async (code, failure, kind) => {
    const server = await smtp({ recipient: (address) => (address.startsWith('anna') ? code : null) });
    let committed = false;
    const open = await outlet(server.url).open();
    const sending = open.send(mail(), () => {
      committed = true;
      return Promise.resolve();
    });
    await expect(sending).rejects.toMatchObject({ failure, kind });
    expect(committed).toBe(false);
    const next = open.usable ? open : await outlet(server.url).open();
    await next.send(mail({ to: 'boris@example.org' }), commit);
    next.close();
    expect(server.letters.map(({ to }) => to)).toEqual([['boris@example.org']]);
  });

  it.each([
    [451, 'refused_for_now', 'temporary'],
    [554, 'message_refused', 'permanent'],
  ])('a letter that is answered %i: %s', async (code, failure, kind) => {
    const server = await smtp({ letter: () => code });
    const open = await outlet(server.url).open();
    await expect(open.send(mail(), commit)).rejects.toMatchObject({ failure, kind });
    open.close();
  });

  it('no answer to a letter that is out: nobody knows', async () => {
    const server = await smtp({ letter: () => new Promise(() => undefined) });
    const open = await outlet(server.url).open();
    const sending = open.send(mail(), commit);
    await expect(sending).rejects.toMatchObject({ failure: 'outcome_unknown', kind: 'in_doubt' });
    expect(open.usable).toBe(false);
  });

  it('nothing goes out when the intent could not be recorded', async () => {
    const server = await smtp();
    const open = await outlet(server.url).open();
    await expect(open.send(mail(), () => Promise.reject(new Error('the database is away')))).rejects.toThrow(
      'the database is away',
    );
    expect(open.usable).toBe(false);
    expect(server.letters).toHaveLength(0);
  });

  it('a server that is not there, is silent, or hangs up', async () => {
    const silent = createServer(() => undefined);
    const rude = createServer((socket) => socket.destroy());
    const ports = await Promise.all(
      [silent, rude].map(
        (server) =>
          new Promise<number>((resolve) => {
            server.listen(0, '127.0.0.1', () => {
              resolve((server.address() as AddressInfo).port);
            });
          }),
      ),
    );
    const failureAt = (port: number | undefined) =>
      outlet(`smtp://127.0.0.1:${port}`)
        .open()
        .then(
          () => 'opened',
          (error: unknown) => (error as { failure: string }).failure,
        );
    expect(await failureAt(ports[0])).toBe('connection_timeout');
    expect(await failureAt(ports[1])).toBe('connection_lost');
    await new Promise((resolve) => rude.close(resolve));
    expect(await failureAt(ports[1])).toBe('connection_failed');
    silent.close();
  });
});
