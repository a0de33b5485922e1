const roleNames = {
  applicant: '申请人',
  holder: '持卡人',
  reviewer: '初审',
  approver: '审批',
  'service manager': '服务管理',
  auditor: '审计',
  administrator: '系统管理员',
  agency: '机构人员',
};

/** What people read once everything runs. */
export function announcement({ url, demoAccounts, logFolder, seconds }) {
  return [
    '',
    `人才卡服务门户已就绪 · The Talent Card portal is ready (${seconds} s)`,
    '',
    `  ${url}`,
    '',
    ...(demoAccounts.length > 0 ? ['演示账号 · Demo accounts', '', ...accountTable(demoAccounts), ''] : []),
    `日志 Logs: ${logFolder} · 停止 Stop: Ctrl-C`,
  ].join('\n');
}

function accountTable(accounts) {
  const rows = [
    ['角色 Role', '邮箱 E-mail', '密码 Password'],
    ...accounts.map(({ role, email, password }) => [`${chineseName(role)} ${role}`.trim(), email, password]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows.map((row) => `  ${row.map((text, column) => pad(text, widths[column])).join('   ')}`.trimEnd());
}

/** A role may say more than its name: "holder (tier B)", "agency: hospital". */
function chineseName(role) {
  const name = Object.keys(roleNames).find((each) => role.replaceAll('_', ' ').startsWith(each));
  return roleNames[name] ?? '';
}

function pad(text, wanted) {
  return text + ' '.repeat(wanted - width(text));
}

/** Chinese characters take two columns of a terminal. */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
