import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './project.mjs';

const USAGE = [
  '用法 · Usage: npm run verify-receipt -- FILE [--jwks FILE|URL] [--policy DIR]',
  '  FILE      决定凭证文件(JWS，或 JSON {receipt}) · the receipt, as JWS or as JSON {receipt}',
  '  --jwks    公钥文件或地址 · the public keys, a file or an address (http://localhost:3000/.well-known/jwks.json)',
  '  --policy  政策文件夹 · folder of the policy (policies)',
].join('\n');

const SIGNATURE = {
  malformed: '文件不是决定凭证，或已被改动 · It is no receipt, or it was changed',
  wrong_type: '该签名文件不是决定凭证 · What was signed is no receipt of a decision',
  unknown_key: '签名密钥不在所给公钥之中 · It was signed with a key that is not among these',
  bad_signature: '签名与内容不符，凭证已被改动 · The signature does not fit: the receipt was changed',
};

/** What stops the verification before anything can be said of the receipt. */
class Unusable extends Error {}

try {
  process.exitCode = (await verify(readArguments())) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Unusable ? error.message : error);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { jwks: { type: 'string' }, policy: { type: 'string' } },
    });
    if (positionals.length !== 1) throw new Unusable(USAGE);
    return {
      file: positionals[0],
      jwks: values.jwks ?? 'http://localhost:3000/.well-known/jwks.json',
      folder: resolve(values.policy ?? join(projectFolder, 'policies')),
    };
  } catch {
    throw new Unusable(USAGE);
  }
}

/** Prints what is found, check by check; answers whether all is well. */
async function verify({ file, jwks, folder }) {
  const { verifyReceipt } = await compiled('libs/features/src/accreditation/verify-receipt.js');
  const { readPolicyFiles } = await compiled('libs/features/src/policy/read-policy-files.js');
  const receiptText = compactOf(await text(file));
  const keys = await keysOf(jwks);
  const policy = await readPolicyFiles(folder).catch((error) => {
    throw new Unusable(`无法读取政策 · The policy in ${folder} cannot be read:\n${error.message}`);
  });
  const { signature, kid, receipt, policyMatches, suggestionMatches } = verifyReceipt(
    receiptText,
    keys,
    policy,
  );
  if (receipt !== null) describe(receipt);
  tell(signature === null, `签名有效 · The signature is good (${kid})`, SIGNATURE[signature]);
  if (policyMatches !== null) {
    const named = `${receipt.policy.version}, SHA-256 ${receipt.policy.hash.slice(0, 16)}…`;
    tell(
      policyMatches,
      `所依据的政策一致 · The policy is the one that it names (${named})`,
      `政策不一致 · The policy is not the one that it names (${named}; ${folder}: ${policy.version})`,
    );
  }
  if (suggestionMatches !== null) {
    tell(
      suggestionMatches,
      `重新计算结果一致，建议层次 · Weighed again, the facts suggest the same tier: ${tierOf(receipt.suggested)}`,
      '重新计算结果不一致 · Weighed again, the facts lead to something else',
    );
  }
  const holds = signature === null && policyMatches === true && suggestionMatches === true;
  console.log(holds ? '\n凭证有效 · The receipt holds.' : '\n凭证无效 · The receipt does not hold.');
  return holds;
}

function describe({ id, applicationId, action, tier, reasonCode, decidedAt, decider, facts }) {
  const rows = [
    ['决定 · Decision', `${action} (${id})`],
    ['申请 · Application', applicationId],
    ['时间 · Decided at', `${decidedAt} (${facts.on})`],
    ['层次 · Tier', tierOf(tier)],
    ...(reasonCode === null ? [] : [['理由 · Reason', reasonCode]]),
    ['决定人 · Decider', `${decider.role} ${decider.id}`],
  ];
  console.log(rows.map(([name, value]) => `  ${name}: ${value}`).join('\n'));
}

function tell(isGood, good, bad) {
  console.log(isGood ? `✓ ${good}` : `✗ ${bad}`);
}

function tierOf(tier) {
  return tier ?? '无 · none';
}

async function compiled(path) {
  return import(join(projectFolder, 'dist', path)).catch(() => {
    throw new Unusable('请先编译 · Build first: npm run build');
  });
}

async function text(file) {
  return readFile(file, 'utf8').catch((error) => {
    throw new Unusable(`无法读取 · Cannot read ${file}: ${error.message}`);
  });
}

/** A receipt as the API answers it, or bare. */
function compactOf(content) {
  const trimmed = content.trim();
  if (!trimmed.startsWith('{')) return trimmed;
  const receipt = json(trimmed)?.receipt;
  return typeof receipt === 'string' ? receipt : '';
}

async function keysOf(place) {
  const keys = json(/^https?:\/\//.test(place) ? await fetched(place) : await text(place))?.keys;
  if (!Array.isArray(keys)) throw new Unusable(`没有公钥 · There are no public keys in ${place}`);
  return keys.filter((key) => typeof key === 'object' && key !== null);
}

async function fetched(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return await answer.text();
  } catch (error) {
    throw new Unusable(`无法取得公钥 · Cannot fetch ${url}: ${error.cause?.message ?? error.message}`);
  }
}

function json(content) {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
