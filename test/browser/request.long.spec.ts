import { expect, test } from './portal.js';

test('a booking takes a slot; what stands against a service is told in words', async ({ open, portal }) => {
  const { people } = portal;
  const holder = await people.holder({ tier: 'E' });
  const name = { 'zh-CN': '预约示例医院', en: 'Hospital of the Example' };
  const agency = await people.agency({ services: ['MED-CHECKUP'], name });
  await people.slot(agency, { service: 'MED-CHECKUP', capacity: 2 });

  const page = await open('/services/MED-CHECKUP', holder);
  // The place is held first, and chosen once it is.
  const slot = page.getByRole('radio', { name: /预约示例医院.*即时确认/ });
  await slot.click();
  await expect(slot).toBeChecked();
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.locator('.page-head .badge')).toHaveText('已确认');

  await page.goto('/services/MED-CHECKUP');
  await expect(page.locator('.verdict')).toContainText('暂不可办理');
  await expect(page.locator('.verdict .reasons li')).not.toHaveCount(0);
  await page.goto('/services/MED-DOCTOR');
  await expect(page.locator('.verdict')).toContainText('暂不可办理');
  await expect(page.getByRole('button', { name: '提交申请' })).toHaveCount(0);
});
