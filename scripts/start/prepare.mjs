import { capture } from '../capture.mjs';
import { projectFolder } from '../project.mjs';

/** Runs migrations and seeds; returns what the program says of itself on its last line. */
export async function prepareDatabase(env, signal) {
  const args = ['--enable-source-maps', 'dist/programs/prepare.js'];
  const { code, output } = await capture(process.execPath, args, { cwd: projectFolder, env, signal });
  if (code !== 0) throw new Error(`The database could not be prepared.\n${output.trimEnd()}`);
  const lastLine = output.trimEnd().split('\n').at(-1);
  return lastLine.startsWith('{') ? JSON.parse(lastLine) : {};
}
