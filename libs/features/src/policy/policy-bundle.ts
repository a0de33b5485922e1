import { PolicyError } from './policy-error.js';
import { inLayoutOrder } from './policy-layout.js';
import type { PolicyTexts } from './policy-layout.js';

/** The line above each file of a bundle. It starts a YAML document, so that a bundle is a stream of YAML itself. */
const HEAD = /^--- # (\S+)$/;

const headOf = (name: string): string => `--- # ${name}\n`;

/** All files of a policy as one text: above each stands a line with its name, `--- # services/medical.yaml`. */
export function bundlePolicy(texts: PolicyTexts): string {
  return inLayoutOrder(Object.keys(texts))
    .map((name) => headOf(name) + (texts[name] ?? ''))
    .join('');
}

/**
 * The files of a bundle, each exactly as it stands there. Lines may end as Windows ends them.
 * @throws PolicyError when something stands above the first file, or a file is there twice
 */
export function unbundlePolicy(bundle: string): PolicyTexts {
  const files = new Map<string, string[]>();
  let current: string[] | undefined;
  bundle
    .replace(/^\uFEFF/, '')
    .split(/(?<=\n)/)
    .forEach((line, index) => {
      const name = HEAD.exec(line.trimEnd())?.[1];
      if (name === undefined) {
        if (current === undefined) throw flawAt(index, NO_NAME);
        current.push(line);
        return;
      }
      if (files.has(name)) throw flawAt(index, TWICE);
      current = [];
      files.set(name, current);
    });
  return Object.fromEntries(
    [...files].map(([name, lines]) => [name, lines.join('').replaceAll('\r\n', '\n')]),
  );
}

const NO_NAME = {
  'zh-CN': '首行须为“--- # 文件名”，例如“--- # policy.yaml”',
  en: 'must start with the name of a file, as in "--- # policy.yaml"',
};
const TWICE = { 'zh-CN': '该文件重复出现', en: 'the file is there twice' };

function flawAt(index: number, message: typeof TWICE): PolicyError {
  return new PolicyError([{ file: 'bundle', line: index + 1, column: 1, path: '', message }]);
}
