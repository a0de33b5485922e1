import { existsSync } from 'node:fs';
import { capture } from '../capture.mjs';

/** The shell has no window of its own to draw, so it needs half of what a whole browser needs: it comes first. */
const SHELL = 'chromium-headless-shell';

const places = [
  `/usr/bin/${SHELL}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: one that is there, or one that we may install; undefined if there is none. */
export async function ensureChromium(signal) {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const found = places.find((place) => existsSync(place));
  if (found || !mayInstall()) return found;
  console.log('Installing Chromium …');
  await apt(['update'], signal);
  // Older releases of Debian have no such package.
  for (const browser of [SHELL, 'chromium']) {
    await apt(['install', '--yes', '--no-install-recommends', browser, 'fonts-noto-cjk'], signal);
    const installed = places.find((place) => existsSync(place));
    if (installed) return installed;
  }
  return undefined;
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function apt(args, signal) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await capture('apt-get', args, { env, signal });
  if (code !== 0) console.log(`apt-get ${args[0]} failed:\n${output}`);
}
