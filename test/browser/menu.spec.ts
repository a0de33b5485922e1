import { expect, test } from './portal.js';

test('the menu of a phone is worked by keyboard', async ({ open }) => {
  const page = await open('/', undefined, { width: 360 });
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.getByRole('button', { name: '菜单' }).focus();
  await page.keyboard.press('Enter');
  const services = page.getByRole('dialog').getByRole('link', { name: '服务' });
  await services.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '服务目录' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
