/** Ends well when the address answers well: `node healthy.mjs http://127.0.0.1:3000/health/ready`. */
const { ok } = await fetch(process.argv[2]).catch(() => ({ ok: false }));
process.exitCode = ok ? 0 : 1;
