import type { Page } from '@playwright/test';
import { day } from '../support/days.js';
import { choose, expect, test } from './portal.js';
import { isSound } from './sound.js';

const FOLLOWS = '社会保险缴费记录';

const pdf = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n${name}`),
});

/** A draft of somebody who has all documents but the one that may follow. Answers its id. */
async function draft(page: Page): Promise<string> {
  const begun = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: '开始填写' }).click();
  const { id } = (await (await begun).json()) as { id: string };
  await page.getByRole('button', { name: '添加申报条件' }).click();
  const claim = page.getByRole('dialog');
  await choose(claim, '认定条件', '正高级');
  await choose(claim, '专业技术职称', '教授');
  await claim.getByRole('spinbutton').fill('6');
  await claim.getByLabel('情况说明').fill('2019年评为教授。');
  await claim.getByRole('button', { name: '保存' }).click();
  for (const name of ['任职资格证书', '聘用合同']) {
    const upload = page.locator('.upload').filter({ hasText: name });
    await upload.locator('input').setInputFiles(pdf(name));
    await expect(upload.getByRole('link', { name })).toBeVisible();
  }
  return id;
}

/** Takes an action and answers in its window what it asks for, field by field. */
async function take(page: Page, action: string, answers: Readonly<Record<string, string>> = {}) {
  await page.getByRole('button', { name: action, exact: true }).click();
  const window = page.getByRole('dialog');
  for (const [label, text] of Object.entries(answers)) await window.getByLabel(label).fill(text);
  await window.getByRole('button', { name: action, exact: true }).click();
  await expect(window).toBeHidden();
}

const stands = (page: Page, state: string) => expect(page.locator('.page-head .badge')).toHaveText(state);

test('returned, mended, rejected, appealed from the line that failed, and accredited', async ({
  open,
  portal,
}) => {
  const { people, database } = portal;
  const mine = await open('/application', await people.applicant({ name: '陆远' }));
  const id = await draft(mine);
  const sheet = `/office/applications/${id}`;

  await mine.getByRole('button', { name: '提交申请' }).click();
  const promise = mine.getByRole('dialog');
  await promise.getByRole('checkbox', { name: new RegExp(FOLLOWS) }).check();
  await promise.getByRole('button', { name: '提交申请' }).click();
  await stands(mine, '已提交');
  await expect(mine.getByRole('list', { name: '容缺后补的材料' })).toContainText('待补交');

  const review = await open(sheet, await people.staff('reviewer'));
  await review.getByRole('button', { name: '认领初审' }).click();
  await expect(review.getByText(/容缺受理，待补交/)).toBeVisible();
  await take(review, '退回补正', { 需要补正的内容: '年限请核实。' });
  await stands(review, '退回补正');
  await expect(review.getByText('计时暂停')).toBeVisible();

  await mine.reload();
  await mine.getByRole('button', { name: '修改' }).click();
  const claim = mine.getByRole('dialog');
  await claim.getByRole('spinbutton').fill('5');
  await claim.getByRole('button', { name: '保存' }).click();
  await expect(claim).toBeHidden();
  await take(mine, '重新提交');
  await stands(mine, '已提交');

  await review.reload();
  await expect(review.locator('.changes del')).toHaveText('6 年');
  await expect(review.locator('.changes ins')).toHaveText('5 年');
  await isSound(review, 'the sheet with changes', 'all');
  await review.getByRole('button', { name: '认领初审' }).click();
  await review.getByRole('button', { name: '提出初审意见' }).click();
  const opinion = review.getByRole('dialog');
  await choose(opinion, '建议层次', '建议不予认定');
  await opinion.getByLabel('初审意见').fill('材料不齐。');
  await opinion.getByRole('button', { name: '提出初审意见' }).click();
  await stands(review, '待审批');

  const decision = await open(sheet, await people.staff('approver'));
  await decision.getByRole('button', { name: '不予认定' }).click();
  const rejection = decision.getByRole('dialog');
  await choose(rejection, '原因类别', '未达到认定标准');
  await rejection.getByLabel(/具体理由/).fill('缺少社会保险缴费记录。');
  await rejection.getByRole('button', { name: '不予认定' }).click();
  await stands(decision, '不予认定');

  await mine.reload();
  await mine.getByRole('link', { name: '查看决定凭证' }).last().click();
  await mine.getByRole('button', { name: '在此核验签名' }).click();
  await expect(mine.getByText('签名有效')).toBeVisible();
  await isSound(mine, 'the receipt', 'all');
  await mine.getByRole('button', { name: '就此项申诉' }).click();
  const appeal = mine.getByRole('dialog');
  const reason = appeal.getByLabel('申诉理由');
  await expect(reason).toHaveValue(new RegExp(`缺少：${FOLLOWS}`));
  await reason.press('ControlOrMeta+End');
  await reason.pressSequentially('材料现已补齐。');
  await appeal.getByRole('button', { name: '就此项申诉' }).click();
  await mine.getByRole('link', { name: '返回我的申请' }).click();
  await stands(mine, '已申诉');
  await mine.locator('.upload input').setInputFiles(pdf('社保'));
  await expect(mine.getByText('已补交')).toBeVisible();

  const anew = await open(sheet, await people.staff('reviewer'));
  await anew.getByRole('button', { name: '认领初审' }).click();
  await expect(anew.getByText(`缺少：${FOLLOWS}`).last()).toContainText('申诉理由：材料现已补齐。');
  await take(anew, '提出初审意见', { 初审意见: '属实。' });
  await stands(anew, '待审批');

  const last = await open(sheet, await people.staff('approver'));
  await take(last, '发布公示');
  await stands(last, '公示中');
  await database.query('UPDATE accreditation_application SET notice_until = $2 WHERE id = $1', [id, day(-1)]);
  // The worker ends the notice, which moves the application on; what is pressed rests on that.
  await expect(async () => {
    await last.reload();
    await expect(last.getByText('公示期满')).toBeVisible({ timeout: 2000 });
  }).toPass();
  // The history may have come after the end, and what stands above it before.
  await last.reload();
  await take(last, '认定并发卡');
  await stands(last, '已认定');
  await mine.reload();
  await stands(mine, '已认定');
});
