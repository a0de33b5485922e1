import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLetter } from '../../../../test/support/letter.js';
import { FolderMailOutlet } from './folder-mail-outlet.js';
import { FolderSmsOutlet } from './folder-sms-outlet.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outlets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const MAIL = {
  ...{ to: 'anna@example.org', subject: '您好', text: 'text', html: '<p>text</p>', locale: 'zh-CN' },
  ...{ messageId: '0190@talent.example', unsubscribeUrl: null },
};

it('a letter is one file however often it is tried, for its owner alone', async () => {
  const open = await new FolderMailOutlet(join(folder, 'mail'), 'no-reply@talent.example').open();
  await open.send(MAIL, () => Promise.resolve());
  await open.send(MAIL, () => Promise.resolve());
  expect(await readdir(join(folder, 'mail'))).toEqual(['0190.eml']);
  const file = join(folder, 'mail', '0190.eml');
  expect(readLetter(await readFile(file, 'utf8')).headers['subject']).toBe('您好');
  expect((await stat(file)).mode & 0o077).toBe(0);
});

it('short messages are lines of JSON', async () => {
  const open = await new FolderSmsOutlet(join(folder, 'sms')).open();
  await open.send({ to: '+86 139', text: '您好\n', messageId: 'm1' }, () => Promise.resolve());
  await open.send({ to: '+86 138', text: 'x', messageId: 'm2' }, () => Promise.resolve());
  const [name = ''] = await readdir(join(folder, 'sms'));
  const lines = (await readFile(join(folder, 'sms', name), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { to: '+86 139', text: '您好\n', messageId: 'm1' },
    { to: '+86 138', messageId: 'm2' },
  ]);
});

it('a folder that cannot be is a failure that may pass', async () => {
  const outlet = new FolderSmsOutlet('/dev/null/sms');
  await expect(outlet.open()).rejects.toMatchObject({ failure: 'not_written', kind: 'temporary' });
});

it('nothing is written without the intent', async () => {
  const open = await new FolderMailOutlet(join(folder, 'none'), 'no-reply@talent.example').open();
  await expect(open.send(MAIL, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(join(folder, 'none'))).toEqual([]);
});
