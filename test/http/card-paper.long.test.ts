import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, jwtVerify, SignJWT, generateKeyPair } from 'jose';
import forge from 'node-forge';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { startApi, type RunningApi } from '../support/api.js';
import { caller, good, problem, type Caller } from '../support/caller.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/days.js';
import { People, type Person } from '../support/people.js';
import { readPdf } from '../support/read-pdf.js';

let database: TestDatabase;
let api: RunningApi;
let people: People;
let guest: Caller;
let manager: Person;

/** Passes for both wallets, signed by certificates that nobody but this test believes. */
const rsa = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const certificate = certify();
const base64 = (text: string) => Buffer.from(text).toString('base64');
const PASSES = {
  APPLE_PASS_TYPE_ID: 'pass.example.talent-card',
  APPLE_TEAM_ID: 'A1B2C3D4E5',
  APPLE_PASS_CERTIFICATE: base64(certificate),
  APPLE_PASS_KEY: base64(rsa.privateKey),
  APPLE_WWDR_CERTIFICATE: base64(certificate),
  GOOGLE_WALLET_ISSUER_ID: '3388000000022',
  GOOGLE_WALLET_SERVICE_ACCOUNT: base64(
    JSON.stringify({ client_email: 'passes@demo.example', private_key: rsa.privateKey }),
  ),
};

beforeAll(async () => {
  database = await testDatabase();
  people = new People(database);
  api = await startApi({ databaseUrl: database.appUrl, environment: PASSES });
  guest = caller(api.url);
  manager = await people.staff('service_manager');
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = (await readFile(wasm)).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

function certify(): string {
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(rsa.publicKey);
  made.serialNumber = '01';
  made.validity.notBefore = new Date(Date.now() - 3_600_000);
  made.validity.notAfter = new Date(Date.now() + 3_600_000);
  made.setSubject([{ name: 'commonName', value: 'Pass of a test' }]);
  made.setIssuer([{ name: 'commonName', value: 'Pass of a test' }]);
  made.sign(forge.pki.privateKeyFromPem(rsa.privateKey), forge.md.sha256.create());
  return forge.pki.certificateToPem(made);
}

async function fetched(person: Person, method: 'GET' | 'POST', path: string) {
  const headers = { authorization: `Bearer ${person.token}`, 'accept-language': 'zh-CN' };
  const answer = await fetch(`${api.url}/api/v1${path}`, { method, headers });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** What a telephone reads off the printed code. */
async function scanned(pdf: Buffer): Promise<string> {
  const { squares } = readPdf(pdf);
  const side = squares[0]![3];
  const [left, bottom] = [0, 1].map((axis) => Math.min(...squares.map((square) => square[axis]!)));
  const size = Math.round((Math.max(...squares.map(([x, , width]) => x + width)) - left!) / side) + 8;
  const pixels = 3;
  const data = new Uint8ClampedArray((size * pixels) ** 2 * 4).fill(255);
  for (const [x, y, width] of squares) {
    const [column, row] = [Math.round((x - left!) / side) + 4, Math.round((y - bottom!) / side) + 4];
    for (let at = 0; at < Math.round(width / side) * pixels * pixels; at++) {
      const [px, py] = [column * pixels + Math.floor(at / pixels), row * pixels + (at % pixels)];
      data.fill(0, (py * size * pixels + px) * 4, (py * size * pixels + px) * 4 + 3);
    }
  }
  const image = { data, width: size * pixels, height: size * pixels, colorSpace: 'srgb' };
  const [code] = await readBarcodes(image as Parameters<typeof readBarcodes>[0], { formats: ['QRCode'] });
  return code!.text;
}

const check = async (document: string) => good(await guest.post('/card-prints/check', { document }));
const documentOf = (url: string) => url.split('#')[1]!;

/** A print without the trouble of drawing it. */
async function passOf(holder: Person): Promise<string> {
  const { saveUrl } = good(await guest.as(holder).post('/me/card/passes/google'), 201);
  const { payload } = decodeJwt<{ payload: { genericObjects: [{ barcode: { value: string } }] } }>(
    saveUrl.split('/save/')[1],
  );
  return documentOf(payload.genericObjects[0].barcode.value);
}

describe('a card on paper', () => {
  test('is a page whose code is signed, says little and can be checked by anybody', async () => {
    const holder = await people.holder({ name: '买买提·阿不都䶮', tier: 'B' });
    const { status, headers, bytes } = await fetched(holder, 'POST', '/me/card/prints');
    expect(status).toBe(201);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const { number } = holder.card;
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="talent-card-${number.slice(-4)}.pdf"; ` +
        `filename*=UTF-8''${encodeURIComponent('龙江人才卡')}-${number.slice(-4)}.pdf`,
    );

    const pdf = readPdf(bytes);
    expect(pdf.raw).toMatch(/\/Lang \(zh-CN\)[\s\S]*\/MarkInfo|\/MarkInfo[\s\S]*\/Lang \(zh-CN\)/);
    expect(pdf.fonts).toBeGreaterThan(5);
    expect(pdf.wholeFonts).toBe(pdf.fonts);
    // No font has the last character: its code stands there, and a reader is told the character.
    expect(pdf.text).toContain('买买提·阿不都004DAE');
    expect(pdf.text).toContain('B 国家级领军人才National leading talent');
    expect(pdf.text).not.toContain('\ufffd');

    const url = await scanned(bytes);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/check#/);
    const keys = createLocalJWKSet(good(await guest.outside.get('/.well-known/jwks.json')));
    const { payload, protectedHeader } = await jwtVerify(documentOf(url), keys);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'talent-card-print+jwt' });
    expect(Object.keys(payload).sort()).toEqual(['exp', 'iat', 'jti', 'status', 'tier']);

    expect(await check(documentOf(url))).toEqual({
      ...{ result: 'valid', reason: null, message: null, kind: 'paper' },
      printedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      compare: {
        ...{ tier: 'B', tierName: 'National leading talent', maskedName: '买＊＊·＊＊＊䶮' },
        ...{ numberTail: number.slice(-4), validUntil: day(365) },
        pattern: expect.stringMatching(/^M-?\d+ -?\d+L[-\dMLZ ]+Z$/),
      },
    });
    const events = await database.query(
      `SELECT data FROM event WHERE type = 'card.printed' AND subject_id = $1`,
      [holder.card.id],
    );
    expect(events).toEqual([{ data: { printId: payload.jti, kind: 'paper' } }]);
  });

  test('is not printed of a card that does not hold, nor for guests, nor without end', async () => {
    const suspended = await people.holder({ state: 'suspended' });
    const refused = problem(await guest.as(suspended).post('/me/card/prints'), 409, 'card.not_in_force');
    expect(refused.reasons).toMatchObject([{ code: 'card_suspended' }]);
    problem(await guest.post('/me/card/prints'), 401, 'auth.required');
    problem(await guest.as(await people.applicant()).post('/me/card/prints'), 404, 'card.none');
    const holder = await people.holder();
    for (let made = 0; made < 10; made++) await passOf(holder);
    problem(await guest.as(holder).post('/me/card/prints'), 429, 'card_print.too_many');
  });
});

describe('a check', () => {
  test('tells a suspension, its end and the end of the card, and counts for the holder', async () => {
    const holder = await people.holder();
    const document = await passOf(holder);
    const act = async (action: string) =>
      good(await guest.as(manager).post(`/cards/${holder.card.id}/${action}`, { reason: '核实情况' }));
    await act('suspend');
    expect(await check(document)).toMatchObject({
      ...{ result: 'suspended', reason: 'card_suspended' },
      compare: { numberTail: holder.card.number.slice(-4) },
    });
    await act('reinstate');
    expect(await check(document)).toMatchObject({ result: 'valid' });
    await act('revoke');
    expect(await check(document)).toMatchObject({ result: 'invalid', reason: 'card_ended', compare: null });
    const [print] = good(await guest.as(holder).get('/me/card/prints')).items;
    expect(print).toMatchObject({ kind: 'google_pass', state: 'over', checks: 3, actions: [] });
  });

  test('tells that a print was withdrawn, which its holder alone can do', async () => {
    const holder = await people.holder();
    const [kept, lost] = [await passOf(holder), await passOf(holder)];
    const path = `/me/card/prints/${decodeJwt(lost).jti}/withdraw`;
    problem(await guest.as(await people.holder()).post(path), 404, 'resource.not_found');
    expect(good(await guest.as(holder).post(path))).toMatchObject({ state: 'withdrawn', actions: [] });
    expect(good(await guest.as(holder).post(path))).toMatchObject({ state: 'withdrawn' });
    expect(await check(lost)).toMatchObject({
      ...{ result: 'invalid', reason: 'print_withdrawn', compare: null },
      message: 'The cardholder has withdrawn this printed card. Do not accept it.',
    });
    expect(await check(kept)).toMatchObject({ result: 'valid' });
    const events = await database.query(
      `SELECT count(*)::int FROM event WHERE type = 'card.print_withdrawn' AND subject_id = $1`,
      [holder.card.id],
    );
    expect(events).toEqual([{ count: 1 }]);
  });

  test('believes nothing that was altered, made by others or made for something else', async () => {
    const holder = await people.holder();
    const document = await passOf(holder);
    const [header, payload, signature] = document.split('.') as [string, string, string];
    const other = { ...decodeJwt(document), tier: 'A' };
    const forged = `${header}.${Buffer.from(JSON.stringify(other)).toString('base64url')}.${signature}`;
    expect(await check(forged)).toMatchObject({ result: 'invalid', reason: 'print_broken', compare: null });
    expect(await check(`${header}.${payload}`)).toMatchObject({ result: 'invalid', reason: 'print_broken' });
    const { privateKey } = await generateKeyPair('ES256');
    const foreign = await new SignJWT(decodeJwt(document))
      .setProtectedHeader({ alg: 'ES256', kid: 'foreign', typ: 'talent-card-print+jwt' })
      .sign(privateKey);
    expect(await check(foreign)).toMatchObject({ result: 'unknown', reason: 'print_of_unknown_key' });
    const { presentation } = good(await guest.as(holder).post('/me/card/presentations'), 201);
    expect(await check(presentation)).toMatchObject({ result: 'invalid', reason: 'print_for_others' });
    await database.query('DELETE FROM card_print WHERE id = $1', [decodeJwt(document).jti]);
    expect(await check(document)).toMatchObject({ result: 'unknown', reason: 'print_unknown' });
  });
});

describe('a pass', () => {
  test('for Apple Wallet is signed as it has to be, and its code is that of a print', async () => {
    const holder = await people.holder({ tier: 'C' });
    const { headers, bytes } = await fetched(holder, 'GET', '/me/card/passes/apple');
    expect(headers.get('content-type')).toBe('application/vnd.apple.pkpass');
    const files = await unzipped(bytes);
    const { signature, 'manifest.json': manifest, ...others } = files;
    const hashes = Object.fromEntries(
      Object.entries(others).map(([name, content]) => [
        name,
        createHash('sha1').update(content).digest('hex'),
      ]),
    );
    expect(JSON.parse(manifest!.toString())).toEqual(hashes);
    expect(Object.keys(others)).toEqual(expect.arrayContaining(['icon.png', 'icon@2x.png', 'pass.json']));
    expect(others['zh-Hans.lproj/pass.strings']!.toString()).toContain('"tier" = "省级领军人才";');
    expect(isSigned(manifest!, signature!)).toBe(true);
    expect(isSigned(Buffer.from('{}'), signature!)).toBe(false);

    const pass = JSON.parse(others['pass.json']!.toString());
    expect(pass).toMatchObject({
      ...{ passTypeIdentifier: PASSES.APPLE_PASS_TYPE_ID, teamIdentifier: PASSES.APPLE_TEAM_ID },
      generic: { primaryFields: [{ value: holder.name }] },
    });
    expect(JSON.stringify(pass)).not.toContain(holder.card.number);
    expect(await check(documentOf(pass.barcodes[0].message))).toMatchObject({
      ...{ result: 'valid', kind: 'apple_pass', compare: { tier: 'C' } },
    });
  });

  test('for Google Wallet is a link that the service account signed', async () => {
    const holder = await people.holder();
    const { saveUrl } = good(await guest.as(holder).post('/me/card/passes/google'), 201);
    const { payload } = await jwtVerify<{ payload: { genericObjects: [Record<string, unknown>] } }>(
      saveUrl.slice('https://pay.google.com/gp/v/save/'.length),
      createPublicKey(rsa.publicKey),
      { issuer: 'passes@demo.example', audience: 'google', algorithms: ['RS256'] },
    );
    expect(payload).toMatchObject({
      ...{ typ: 'savetowallet', origins: [api.url] },
      payload: {
        genericObjects: [
          {
            classId: `${PASSES.GOOGLE_WALLET_ISSUER_ID}.talent_card`,
            header: { defaultValue: { language: 'zh-CN', value: holder.name } },
          },
        ],
      },
    });
    expect(JSON.stringify(payload)).not.toContain(holder.card.number);
  });

  test('is not there where nobody turned it on', async () => {
    const off = await startApi({ databaseUrl: database.appUrl });
    const holder = caller(off.url).as(await people.holder());
    expect(good(await holder.get('/me/card/passes'))).toEqual({ makers: [] });
    problem(await holder.get('/me/card/passes/apple'), 404, 'card_pass.not_configured');
    problem(await holder.post('/me/card/passes/google'), 404, 'card_pass.not_configured');
    await off.stop();
    const on = guest.as(await people.holder());
    expect(good(await on.get('/me/card/passes'))).toEqual({ makers: ['apple', 'google'] });
  });
});

async function unzipped(bytes: Buffer): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  const zip = await fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry())
    files[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry));
  return files;
}

/** Whether the certificate's key signed exactly this, detached (PKCS #7). */
function isSigned(content: Buffer, signature: Buffer): boolean {
  const message = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(signature.toString('binary')));
  const { authenticatedAttributes, signature: signed } = message.rawCapture;
  const { asn1 } = forge;
  const set = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, authenticatedAttributes);
  const attributes = asn1.toDer(set).getBytes();
  const digest = forge.md.sha1.create();
  digest.update(attributes);
  const hash = createHash('sha1').update(content).digest('binary');
  const key = forge.pki.certificateFromPem(certificate).publicKey;
  return attributes.includes(hash) && key.verify(digest.digest().getBytes(), signed);
}
