import { PASSWORD } from '../support/people.js';
import { choose, expect, test } from './portal.js';

test('somebody registers, is signed in and fills in the profile', async ({ open }) => {
  const page = await open('/');
  await page.getByRole('link', { name: '注册并申请认定' }).click();
  await page.getByLabel('姓名').fill('李晓雪');
  await page.getByLabel('电子邮箱').fill('li.xiaoxue@example.org');
  await page.getByLabel('密码').fill('walking on the frozen river');
  await page.getByRole('button', { name: '注册' }).click();

  await expect(page.getByRole('heading', { level: 1, name: '个人信息' })).toBeVisible();
  await page.getByLabel('出生日期').fill('1988-02-29');
  await choose(page, '工作城市', '哈尔滨市');
  await choose(page, '证件类型', '护照');
  await page.getByLabel('证件号码').fill('E12345678');
  await page.getByLabel('工作单位').fill('哈尔滨工程大学');
  await page.getByLabel('职务').fill('副教授');
  await page.getByLabel('联系电话').fill('0451-82519114');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('个人信息已保存。')).toBeVisible();
  await expect(page.getByText('****************78')).toBeVisible();

  await page.getByRole('button', { name: '添加家庭成员' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog, '与本人关系', '子女');
  await dialog.getByLabel('姓名').fill('李小江');
  await dialog.getByLabel('出生日期').fill('2018-06-01');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('李小江')).toBeVisible();
});

test('a wrong password is refused in words, and what was typed stays', async ({ open, portal, expected }) => {
  expected.push(401);
  const person = await portal.people.person();
  const page = await open('/sign-in');
  await page.getByLabel('电子邮箱').fill(person.email);
  await page.getByLabel('密码').fill('not this one');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toContainText('请求编号');
  await expect(page.getByLabel('电子邮箱')).toHaveValue(person.email);

  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${person.name}，您好` })).toBeVisible();
});

test('whoever signs in goes where he or she works, or where he or she wanted to go', async ({
  open,
  portal,
}) => {
  const reviewer = await portal.people.staff('reviewer');
  const page = await open('/office/applications');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel('电子邮箱').fill(reviewer.email);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/office\/applications$/);

  await page.getByRole('button', { name: reviewer.name }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page.getByRole('link', { name: '登录', exact: true })).toBeVisible();
  await page.goto('/office/applications');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('an applicant who asks for the office is led home', async ({ open, portal }) => {
  const page = await open('/office/cards', await portal.people.person());
  await expect(page).toHaveURL(/\/home$/);
});
