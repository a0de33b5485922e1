import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

interface Row {
  readonly name: string;
  readonly passed: boolean;
}

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

/** The checks that a receiver does not pass, by their first Chinese words. */
async function failures(receiver: RequestListener): Promise<string[]> {
  const server = createServer(receiver).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const checks = join(import.meta.dirname, '../../scripts/receiver/checks.mjs');
  const { checkReceiver } = (await import(checks)) as {
    checkReceiver: (url: string, key: string) => Promise<Row[]>;
  };
  const rows = await checkReceiver(`http://127.0.0.1:${port}/`, SECRET);
  server.close();
  server.closeAllConnections();
  return rows.filter(({ passed }) => !passed).map(({ name }) => name.split(' · ')[0] ?? '');
}

test('a receiver that verifies with the library conforms', async () => {
  const webhook = new Webhook(SECRET);
  const receiver: RequestListener = (request, reply) =>
    void text(request).then((body) => {
      try {
        webhook.verify(body, request.headers as Record<string, string>);
        reply.writeHead(204).end();
      } catch {
        reply.writeHead(400).end();
      }
    });
  expect(await failures(receiver)).toEqual([]);
});

test('one that takes everything does not, and neither does one that ends the endpoint', async () => {
  const answering = (status: number): RequestListener => {
    return (request, reply) => void text(request).then(() => reply.writeHead(status).end());
  };
  const mustRefuse = [
    ...['拒绝错误签名', '拒绝被改动的正文', '拒绝被改动的编号', '拒绝过旧的消息', '拒绝来自未来的消息'],
    ...['拒绝无签名的消息', '拒绝另一种算法', '不被超大正文拖垮'],
  ];
  expect(await failures(answering(204))).toEqual(mustRefuse);
  expect(await failures(answering(410))).toEqual([
    ...['接受签名正确的消息', '接受轮换期间的双重签名', '接受重复的消息', '接受未知类型', '接受新增字段'],
    ...[...mustRefuse, '之后仍能接收'],
  ]);
});
