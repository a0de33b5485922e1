import { expect, test } from './portal.js';

test('English is one click away, stays, and so does the way back', async ({ open }) => {
  const page = await open('/services');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('link', { name: '年度体检' })).toBeVisible();

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Annual health examination' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '服务目录' })).toBeVisible();
});

test('the front page counts 24 services in 7 areas for 5 tiers', async ({ open }) => {
  const page = await open('/');
  await expect(page.locator('.figures dd')).toHaveText(['24', '7', '5', '82.5万']);
  await expect(page.locator('.area li')).toHaveCount(24);
  await expect(page.locator('.area').filter({ hasText: '公开发布' })).toHaveCount(3);
});
