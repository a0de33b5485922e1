import { PDF_FILE } from '../support/files.js';
import { choose, expect, test } from './portal.js';

test('a file that is no document is refused in words, and the next one is taken', async ({
  open,
  portal,
  expected,
}) => {
  expected.push(415, 422);
  const page = await open('/application', await portal.people.applicant());
  await page.getByRole('radio', { name: /科学研究/ }).check();
  await page.getByRole('button', { name: '开始填写' }).click();
  await page.getByRole('button', { name: '添加申报条件' }).click();
  const claim = page.getByRole('dialog');
  await choose(claim, '认定条件', '头雁');
  await choose(claim, '在团队中的角色', '团队骨干或成员');
  await choose(claim, '团队状态', '支持期内');
  await claim.getByLabel('情况说明').fill('团队骨干。');
  await claim.getByRole('button', { name: '保存' }).click();

  const upload = page.locator('.upload').first();
  const input = upload.locator('input[type=file]');
  await input.setInputFiles({ name: '批文.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') });
  await expect(upload.getByRole('alert')).toContainText('请求编号');
  await input.setInputFiles({ name: '批文.pdf', mimeType: 'application/pdf', buffer: PDF_FILE });
  await expect(upload.getByRole('link', { name: '批文.pdf' })).toBeVisible();
  await expect(upload.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '提交申请' })).toHaveCount(0);
});
