// @fastify/static requires this package, which is an ES module. Node can do so, Jest only on Node 24 and later:
// it gets the package turned into CommonJS.
const { transformSync } = require('@swc/core');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const file = join(__dirname, '../../node_modules/content-disposition/dist/index.js');
const { code } = transformSync(readFileSync(file, 'utf8'), {
  swcrc: false,
  jsc: { target: 'es2022' },
  module: { type: 'commonjs' },
});
new Function('exports', 'require', code)(exports, require);
