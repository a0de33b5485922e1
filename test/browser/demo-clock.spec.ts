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
