import { checkReceiver } from './receiver/checks.mjs';
import { isKey, newKeyPair } from './receiver/sender.mjs';

const USAGE = [
  '用法 · Usage: npm run check:receiver -- URL SECRET',
  '  URL      贵机构接收推送的地址 · where your system receives webhooks',
  '  SECRET   whsec_…，或 ed25519 私钥 whsk_… · whsec_…, or whsk_…, a private ed25519 key',
  '  --new-key  生成一对试用密钥 · makes a pair of keys to try with',
].join('\n');

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === '--new-key') {
  const { privateKey, publicKey } = newKeyPair();
  console.log(`接收方 · for the receiver: ${publicKey}\n检查时 · for the check:     ${privateKey}`);
} else if (words.length === 2 && URL.canParse(words[0]) && isKey(words[1])) {
  const rows = await checkReceiver(...words);
  for (const { name, passed, came } of rows) console.log(`${passed ? '✓' : '✗'} ${name} (${came})`);
  const failed = rows.filter(({ passed }) => !passed).length;
  console.log(
    failed === 0
      ? '\n符合要求。 · The receiver conforms.'
      : `\n${failed} 项不符合要求，说明见 docs/partners/conformance.md。 · ${failed} to mend: docs/partners/conformance.md`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
