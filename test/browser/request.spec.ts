import { PDF_FILE } from '../support/files.js';
import { choose, expect, test } from './portal.js';

test('a case goes from the holder to the agency and back', async ({ open, portal }) => {
  const { people } = portal;
  const holder = await people.holder({ name: '林雪', tier: 'C' });
  await people.dependant(holder, { name: '林小雨', age: 7 });
  const agency = await people.agency({
    kind: 'school_authority',
    services: ['EDU-ENROL'],
    name: { 'zh-CN': '市教育局', en: 'Education Bureau' },
  });
  const clerk = await people.staff('agency_staff', { agency, name: '刘老师' });

  const mine = await open('/services', holder);
  await mine.getByRole('link', { name: '义务教育入学' }).click();
  await expect(mine.locator('.verdict')).toContainText('可以办理');
  await mine.getByRole('radio', { name: /市教育局/ }).check();
  await mine.getByRole('button', { name: '提交申请' }).click();
  await expect(mine.getByText(/缺少：居民户口簿.*出生医学证明/)).toBeVisible();
  await choose(mine, '申请入读', '小学');
  await mine.getByLabel('居住或工作所在区县').fill('南岗区');
  for (const document of [/上传文件：居民户口簿/, /上传文件：出生医学证明/]) {
    const file = { name: '材料.pdf', mimeType: 'application/pdf', buffer: PDF_FILE };
    await mine.getByLabel(document).setInputFiles(file);
    await expect(
      mine.locator('.upload', { has: mine.getByLabel(document) }).locator('.evidence li'),
    ).toHaveCount(1);
  }
  await mine.getByLabel('需要说明的情况（选填）').fill('九月入学');
  await mine.getByRole('button', { name: '提交申请' }).click();
  await expect(mine).toHaveURL(/\/requests\/[0-9a-f-]{36}$/);
  await expect(mine.locator('.page-head .badge')).toHaveText('已提交');

  const theirs = await open('/agency/requests', clerk);
  await theirs.getByRole('link', { name: '义务教育入学' }).click();
  await expect(theirs.getByText('林小雨')).toBeVisible();
  await expect(theirs.getByText('九月入学')).toBeVisible();
  await expect(theirs.getByRole('link', { name: /出生医学证明/ })).toBeVisible();
  await theirs.getByRole('button', { name: '受理', exact: true }).click();
  await theirs.getByRole('button', { name: '开始办理' }).click();
  await theirs.getByRole('button', { name: '要求补充信息' }).click();
  const question = theirs.getByRole('dialog');
  await question.getByLabel('需要补充的内容').fill('请说明居住地址');
  await question.getByRole('button', { name: '要求补充信息' }).click();
  await expect(theirs.locator('.page-head .badge')).toHaveText('待补充信息');

  await mine.reload();
  await expect(mine.getByText('请说明居住地址')).toBeVisible();
  await mine.getByRole('button', { name: '补充信息' }).click();
  const answer = mine.getByRole('dialog');
  await answer.getByLabel('答复内容').fill('南岗区西大直街92号');
  await answer.getByRole('button', { name: '补充信息' }).click();
  await expect(mine.locator('.page-head .badge')).toHaveText('办理中');

  await theirs.reload();
  await expect(theirs.getByText('南岗区西大直街92号')).toBeVisible();
  await theirs.getByRole('button', { name: '办结' }).click();
  const outcome = theirs.getByRole('dialog');
  await outcome.getByLabel('办理结果（告知持卡人）（选填）').fill('已安排花园小学');
  await outcome.getByRole('button', { name: '办结' }).click();
  await expect(theirs.locator('.page-head .badge')).toHaveText('已完成');

  await mine.reload();
  await expect(mine.getByText('已安排花园小学')).toBeVisible();
  await mine.getByRole('button', { name: '评价' }).click();
  const rating = mine.getByRole('dialog');
  await rating.getByRole('radio').nth(4).click();
  await rating.getByRole('button', { name: '评价' }).click();
  await expect(mine.getByText('5分')).toBeVisible();
});

test('the counter redeems a pass and says why when it cannot', async ({ open, portal, expected }) => {
  const { people } = portal;
  const { card } = await people.holder({ tier: 'E', name: '高远' });
  const agency = await people.agency({ kind: 'airport', services: ['TRA-AIRPORT'] });
  const clerk = await people.staff('agency_staff', { agency });
  const page = await open('/agency/counter', clerk);
  await choose(page, '服务', '机场');
  await page.getByLabel('卡号').fill(card.number);
  await page.getByRole('button', { name: '核销一次' }).click();
  await expect(page.getByRole('status')).toContainText('已为高远核销一次');

  expected.push(404, 422);
  await page.getByLabel('卡号').fill('HLJ20260000000099');
  await page.getByRole('button', { name: '核销一次' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请求编号' })).toBeVisible();
  await expect(page.getByLabel('卡号')).toHaveValue('HLJ20260000000099');
});
