import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** The named secrets, out of a file that only we may read; those that it lacks are made: { name: encoding }. */
export async function keptSecrets(file, encodings) {
  const kept = await readSecrets(file);
  const missing = Object.entries(encodings).filter(([name]) => !(name in kept));
  if (missing.length === 0) return kept;

  const made = missing.map(([name, encoding]) => [name, randomBytes(32).toString(encoding)]);
  const all = { ...kept, ...Object.fromEntries(made) };
  // Renamed into place: a crash half-way must not cost the keys of what is already encrypted.
  await writeFile(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return all;
}

async function readSecrets(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    if (error.code !== 'EACCES') throw error;
    const advice = 'start as that user, or set DATA_FOLDER to another folder';
    throw new Error(`${file} belongs to another user: ${advice}.`, { cause: error });
  }
}
