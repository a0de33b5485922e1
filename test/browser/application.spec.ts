import { choose, expect, test } from './portal.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('an application is filled in and submitted, claimed and recommended', async ({ open, portal }) => {
  const { people } = portal;
  const applicant = await people.applicant({ name: '赵明远' });
  const page = await open('/application', applicant);
  await page.getByRole('radio', { name: /科学研究/ }).check();
  await page.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByText('暂不支持任何层次')).toBeVisible();

  await page.getByRole('button', { name: '添加申报条件' }).click();
  const claim = page.getByRole('dialog');
  await choose(claim, '认定条件', '正高级');
  await choose(claim, '专业技术职称', '教授');
  await claim.getByRole('spinbutton').fill('6');
  await claim.getByLabel('情况说明').fill('2019年评为教授。');
  await claim.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(/材料齐全后可达到D/)).toBeVisible();

  const uploads = page.locator('.upload');
  await expect(uploads).toHaveCount(3);
  for (const index of [0, 1, 2]) {
    const upload = uploads.nth(index);
    const file = { name: `证明材料${index + 1}.pdf`, mimeType: 'application/pdf', buffer: PDF };
    await upload.locator('input[type=file]').setInputFiles(file);
    await expect(upload.getByRole('link', { name: file.name })).toBeVisible();
  }
  await expect(page.locator('.assessment-tier')).toHaveText(/^D /);
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交申请' }).click();
  await expect(page.locator('.page-head .badge')).toHaveText('已提交');

  const office = await open('/office/applications', await people.staff('reviewer', { name: '周岩' }));
  await office.getByRole('link', { name: '赵明远' }).click();
  await office.getByRole('button', { name: '认领初审' }).click();
  await expect(office.locator('.page-head .badge')).toHaveText('初审中');
  await expect(office.locator('.assessment-tier')).toHaveText(/^D /);
  const download = office.waitForEvent('download');
  await office.getByRole('link', { name: '证明材料1.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('证明材料1.pdf');

  await office.getByRole('button', { name: '提出初审意见' }).click();
  const opinion = office.getByRole('dialog');
  await opinion.getByLabel('初审意见').fill('材料真实，符合条件。');
  await opinion.getByRole('button', { name: '提出初审意见' }).click();
  await expect(office.locator('.page-head .badge')).toHaveText('待审批');
  await expect(office.getByRole('button', { name: '发布公示' })).toHaveCount(0);

  await page.reload();
  await expect(page.locator('.page-head .badge')).toHaveText('待审批');
});
