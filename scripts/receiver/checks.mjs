import { message, post, signatureOf } from './sender.mjs';

const MINUTES = 60;
const MEGABYTE = 1024 * 1024;
/** From here on an answer is so slow that a busy day will be too much. */
const SLOW_SECONDS = 5;

const OTHER_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OTHER_KEY = `whsk_${Buffer.alloc(32, 7).toString('base64')}`;

/** What a receiver must take, and what it must not. `send` answers what came of it. */
const CHECKS = [
  {
    name: '接受签名正确的消息 · takes a genuine message',
    wants: 'taken',
    send: (url, key) => genuine(url, key, message()),
  },
  {
    name: '接受轮换期间的双重签名 · takes one with two signatures, while keys change',
    wants: 'taken',
    send: (url, key) => {
      const sent = message();
      const old = signatureOf(isSecret(key) ? OTHER_SECRET : OTHER_KEY, sent);
      return post(url, sent, `${old} ${signatureOf(key, sent)}`);
    },
  },
  {
    name: '接受重复的消息 · takes a message that comes again, and does nothing twice',
    wants: 'taken',
    send: async (url, key) => {
      const sent = message();
      await genuine(url, key, sent);
      return genuine(url, key, sent);
    },
  },
  {
    name: '接受未知类型 · takes a type that it does not know',
    wants: 'taken',
    send: (url, key) => genuine(url, key, message('request.something_new')),
  },
  {
    name: '接受新增字段 · takes fields that it does not know',
    wants: 'taken',
    send: (url, key) => genuine(url, key, message('request.submitted', { more: { field: true } })),
  },
  {
    name: '拒绝错误签名 · refuses a signature by another key',
    wants: 'refused',
    send: (url, key) => genuine(url, isSecret(key) ? OTHER_SECRET : OTHER_KEY, message()),
  },
  {
    name: '拒绝被改动的正文 · refuses a body that was changed',
    wants: 'refused',
    send: (url, key) => {
      const sent = message();
      return post(
        url,
        { ...sent, body: sent.body.replace('submitted', 'cancelled') },
        signatureOf(key, sent),
      );
    },
  },
  {
    name: '拒绝被改动的编号 · refuses another webhook-id under the same signature',
    wants: 'refused',
    send: (url, key) => {
      const sent = message();
      return post(url, { ...sent, id: message().id }, signatureOf(key, sent));
    },
  },
  {
    name: '拒绝过旧的消息 · refuses one of ten minutes ago',
    wants: 'refused',
    send: (url, key) => genuine(url, key, shifted(-10 * MINUTES)),
  },
  {
    name: '拒绝来自未来的消息 · refuses one of ten minutes from now',
    wants: 'refused',
    send: (url, key) => genuine(url, key, shifted(10 * MINUTES)),
  },
  {
    name: '拒绝无签名的消息 · refuses one without a signature',
    wants: 'refused',
    send: (url) => post(url, message(), undefined),
  },
  {
    name: '拒绝另一种算法 · refuses a signature of the other kind',
    wants: 'refused',
    send: (url, key) => genuine(url, isSecret(key) ? OTHER_KEY : OTHER_SECRET, message()),
  },
  {
    name: '不被超大正文拖垮 · is not brought down by a body of a megabyte without a signature',
    wants: 'not taken',
    send: (url) => post(url, { ...message(), body: 'x'.repeat(MEGABYTE) }, undefined),
  },
  {
    name: '之后仍能接收 · still takes a genuine message after all this',
    wants: 'taken',
    send: (url, key) => genuine(url, key, message()),
  },
];

/** Tries a receiver with everything above, one after the other; answers a row each, and one on how fast it was. */
export async function checkReceiver(url, key) {
  const rows = [];
  let slowest = 0;
  for (const { name, wants, send } of CHECKS) {
    const came = await send(url, key);
    slowest = Math.max(slowest, came.seconds);
    rows.push({ name, passed: PASSES[wants](came), came: told(came) });
  }
  const name = `${SLOW_SECONDS} 秒内应答 · answers within ${SLOW_SECONDS} seconds (after 15 the portal gives up)`;
  return [...rows, { name, passed: slowest < SLOW_SECONDS, came: `${slowest.toFixed(1)} s` }];
}

/** A 410 would end the endpoint, and a 5xx says that something broke: neither is a refusal. */
const PASSES = {
  taken: ({ status = 0 }) => status >= 200 && status < 300,
  refused: ({ status = 0 }) => status >= 400 && status < 500 && status !== 410,
  'not taken': ({ status = 400 }) => status >= 400 && status < 500 && status !== 410,
};

function told({ status, problem }) {
  return status === undefined ? `no answer: ${problem}` : String(status);
}

function genuine(url, key, sent) {
  return post(url, sent, signatureOf(key, sent));
}

function shifted(seconds) {
  const sent = message();
  return { ...sent, timestamp: sent.timestamp + seconds };
}

function isSecret(key) {
  return key.startsWith('whsec_');
}
