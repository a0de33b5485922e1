import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fingerprint } from '../build/fingerprint.mjs';
import { capture } from '../capture.mjs';
import { projectFolder } from '../project.mjs';

/**
 * Runs migrations and seeds; returns what the program says of itself on its last line. `database` keeps what they
 * rested on, { note, keep(note) }, and when all of that is as it was, they are not run again: they would change
 * nothing. Without it they always run.
 */
export async function prepareDatabase(env, signal, database) {
  if (database === undefined) return prepare(env, signal);
  const restsOn = await whatItRestsOn(env);
  const before = JSON.parse(database.note ?? '{}');
  if (before.restsOn === restsOn) return before.answer;
  const answer = await prepare(env, signal);
  await database.keep(JSON.stringify({ restsOn, answer }));
  return answer;
}

async function prepare(env, signal) {
  const args = ['--enable-source-maps', 'dist/programs/prepare.js'];
  const { code, output } = await capture(process.execPath, args, { cwd: projectFolder, env, signal });
  if (code !== 0) throw new Error(`The database could not be prepared.\n${output.trimEnd()}`);
  const lastLine = output.trimEnd().split('\n').at(-1);
  return lastLine.startsWith('{') ? JSON.parse(lastLine) : {};
}

/** A hash over the programs as they were built, the policy and every setting but the database's address. */
async function whatItRestsOn(env) {
  const built = await readFile(join(projectFolder, 'dist/.stamps/server'), 'utf8');
  const folder = resolve(projectFolder, env.POLICIES_FOLDER || 'policies');
  const policies = fingerprint([relative(projectFolder, folder)]);
  const names = (await readFile(join(projectFolder, '.env.example'), 'utf8')).matchAll(/^# ([A-Z_0-9]+)=/gm);
  const settings = [...names].map(([, name]) => name).filter((name) => !name.startsWith('DATABASE_'));
  const hash = createHash('sha256').update(built).update(policies);
  for (const name of settings) hash.update(`\0${name}=${env[name] ?? ''}`);
  return hash.digest('hex');
}
