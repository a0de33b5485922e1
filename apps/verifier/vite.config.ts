import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const WORKER = 'service-worker.js';

/** Tells the service worker which files there are, so that it keeps them all, and which build they are of. */
function listFiles(): Plugin {
  return {
    name: 'list-files',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const found = await readdir(dir, { recursive: true, withFileTypes: true });
      const files = found
        .filter((file) => file.isFile() && file.name !== WORKER)
        .map((file) =>
          join(file.parentPath, file.name)
            .slice(dir.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update(await readFile(join(dir, file)));
      const addresses = files.map((file) => (file === 'index.html' ? './' : file));
      const worker = await readFile(join(dir, WORKER), 'utf8');
      const told = worker
        .replace('__FILES__', JSON.stringify(addresses))
        .replace('__BUILD__', JSON.stringify(hash.digest('hex').slice(0, 16)));
      await writeFile(join(dir, WORKER), told);
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/verifier/',
  plugins: [listFiles()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    // The page's policy allows no data addresses but for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        verifier: join(import.meta.dirname, 'index.html'),
        'service-worker': join(import.meta.dirname, 'src/service-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
});
