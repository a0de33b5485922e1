import type { Person } from '../support/people.js';
import { expect, test } from './portal.js';

test.use({ demoClock: 'true' });

test('the demo’s clock moves a week ahead on request', async ({ open, portal }) => {
  const page = await open('/home', await portal.people.applicant());
  const clock = page.locator('.demo-clock');
  await expect(clock).toContainText('演示环境');
  const before = await clock.locator('span').first().textContent();
  await clock.getByRole('button', { name: '前进一周' }).click();
  await expect(clock.locator('span').first()).not.toHaveText(before ?? '');
});

test('a card is verified without a network, once, and by an old pack no more', async ({ open, portal }) => {
  const { people, url } = portal;
  const agency = await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] });
  const post = async (path: string, { token }: Person, body: object = {}) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect(answer.ok, path).toBe(true);
    return (await answer.json()) as Record<string, unknown>;
  };
  const freshCode = async () => {
    const { presentation } = await post('/me/card/presentations', await people.holder({ tier: 'B' }));
    return String(presentation);
  };
  const page = await open('/verifier/', await people.person({ roles: ['agency_staff'], agency }));
  await expect(page.getByText('核验包已更新。')).toBeVisible();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const headers = (await page.request.get('/verifier/')).headers();
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none';script-src 'self' 'wasm-unsafe-eval';/,
  );
  expect(headers['permissions-policy']).toContain('camera=(self)');

  const read = async (code: string) => {
    const input = page.getByRole('textbox', { name: '二维码内容' });
    await input.fill(code);
    await input.press('Enter');
  };
  const code = await freshCode();
  await page.context().setOffline(true);
  await page.reload();
  await read(code);
  // The portal's clock is a week ahead of this browser's, and the pack told it so.
  const result = page.locator('.result');
  await expect(result).toContainText('有效');
  await expect(result).toContainText('国家级领军人才');
  await page.getByRole('button', { name: '核验下一位' }).click();
  await read(code);
  await expect(result).toContainText('本机已核验过该二维码');

  await post('/demo/clock/advance', await people.applicant(), { days: 1 });
  const later = await freshCode();
  await page.clock.setFixedTime(Date.now() + 24 * 3_600_000);
  await page.getByRole('button', { name: '核验下一位' }).click();
  await read(later);
  await expect(result).toContainText('已过时');
  await expect(result).toContainText('生成于24小时');
});
