import type { ErrorDefinition } from '../error-definition.js';

/** Applications for accreditation, and what the office keeps for them. */
export const ACCREDITATION_ERRORS = {
  'application.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您有一份正在办理的认定申请，办结后方可再次申请。',
      en: 'You have an application under way. It must end before you make another.',
    },
  },
  'application.not_editable': {
    kind: 'conflict',
    text: {
      'zh-CN': '申请在当前状态下不能修改。',
      en: 'The application cannot be changed in its present state.',
    },
  },
  'application.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '申请在当前状态下不能执行此操作。',
      en: 'This cannot be done with the application now.',
    },
  },
  'application.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '此步骤须由其他人员办理，原因见下。',
      en: 'Somebody else must take this step. The reasons are listed.',
    },
  },
  'application.other_track': {
    kind: 'forbidden',
    text: {
      'zh-CN': '该申请须由负责其赛道的初审人员办理。',
      en: 'This application is for the reviewers of its track.',
    },
  },
  'application.nobody_free': {
    kind: 'conflict',
    text: {
      'zh-CN': '没有可承办该申请的初审人员。',
      en: 'There is no reviewer who may take this application on.',
    },
  },
  'application.reason_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '没有该不予认定理由代码。',
      en: 'The policy has no such reason for a rejection.',
    },
  },
  'application.incomplete': {
    kind: 'refused',
    text: {
      'zh-CN': '申请材料不完整，请按逐项说明补充。',
      en: 'The application is not complete. Add what is listed.',
    },
  },
  'application.not_higher': {
    kind: 'refused',
    text: {
      'zh-CN': '持卡期间仅可申请和认定更高层次，原因见下。',
      en: 'While a card is held, only a higher tier can be applied for or granted. The reasons are listed.',
    },
  },
  'application.claims_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '申报条件有误，请按逐项说明更正。',
      en: 'A claim does not fit its criterion. Correct the items listed.',
    },
  },
  'calendar.year_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '所填节假日安排有误，请按逐项说明更正。',
      en: 'Some days of the year are not valid. Correct the items listed.',
    },
  },
  'application.promise_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '部分材料不可容缺补交，请按逐项说明更正。',
      en: 'Some of these documents may not follow later. Correct the items listed.',
    },
  },
  'evidence.claim_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '申请中没有该申报条件。', en: 'The application has no such claim.' },
  },
  'evidence.kind_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '该条件不需要此类材料。', en: 'The criterion does not ask for such a document.' },
  },
  'evidence.active_content': {
    kind: 'refused',
    text: {
      'zh-CN': '该 PDF 含有脚本、附件或自动执行的动作，请另存（打印）为普通 PDF 后再上传。',
      en: 'This PDF carries scripts, attached files or actions that run by themselves. Print it to a plain PDF and send that.',
    },
  },
  'evidence.bomb': {
    kind: 'refused',
    text: {
      'zh-CN': '文件解压后过大，无法接收。请重新扫描或另存后上传。',
      en: 'The file unpacks to far more than it should. Scan or export it again and send that.',
    },
  },
  'evidence.damaged': {
    kind: 'refused',
    text: {
      'zh-CN': '文件已损坏或不完整，请重新扫描或导出后上传。',
      en: 'The file is damaged or not complete. Scan or export it again and send that.',
    },
  },
  'evidence.encrypted': {
    kind: 'refused',
    text: {
      'zh-CN': '该 PDF 已加密或设有权限限制，请解除保护后再上传。',
      en: 'This PDF is encrypted or restricted. Take the protection off and send it again.',
    },
  },
  'evidence.infected': {
    kind: 'refused',
    text: {
      'zh-CN': '文件中检测到病毒，已拒绝接收。请查杀后重新上传。',
      en: 'A virus was found in the file, and it was not kept. Clean your device and send another copy.',
    },
  },
  'evidence.name_mismatch': {
    kind: 'refused',
    text: {
      'zh-CN': '文件扩展名与文件内容不符，请更正扩展名后上传。',
      en: 'The ending of the file name does not fit what the file is. Correct the name and send it again.',
    },
  },
  'evidence.polyglot': {
    kind: 'refused',
    text: {
      'zh-CN': '文件中夹带了其他内容（如压缩包、程序或网页），不能接收。请重新扫描或导出后上传。',
      en: 'The file has something else inside, such as an archive, a program or a page. Scan or export it again and send that.',
    },
  },
  'evidence.too_costly': {
    kind: 'refused',
    text: {
      'zh-CN': '文件过于复杂，无法在限定时间内完成检查。请重新扫描或另存（打印）为普通 PDF 后上传。',
      en: 'The file takes too long to look through. Scan it again or print it to a plain PDF, and send that.',
    },
  },
  'evidence.too_many_pixels': {
    kind: 'refused',
    text: {
      'zh-CN': '图片不得超过 5000 万像素，任一边不得超过 20000 像素。',
      en: 'A picture may have 50 million pixels at most, and 20,000 on either side.',
    },
  },
  'evidence.type_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '仅接受 PDF、JPEG、PNG 文件，且以文件内容为准。',
      en: 'Only PDF, JPEG and PNG are taken; the content decides, not the name.',
    },
  },
  'evidence.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '文件不得超过 10 MB。', en: 'A file may have 10 MB at most.' },
  },
  'evidence.scanner_away': {
    kind: 'unavailable',
    text: {
      'zh-CN': '病毒扫描暂不可用，文件未保存，请稍后重新上传。',
      en: 'Files cannot be scanned right now, so nothing was kept. Send it again shortly.',
    },
  },
  'evidence.too_many': {
    kind: 'refused',
    text: { 'zh-CN': '一份申请最多上传 {most} 个文件。', en: 'An application takes {most} files at most.' },
  },
  'evidence.file_missing': {
    kind: 'malformed',
    text: { 'zh-CN': '请上传一个文件（字段 file）。', en: 'Send one file, in the field "file".' },
  },
  'roster.already_there': {
    kind: 'conflict',
    text: {
      'zh-CN': '该人员已在此项目该年度的名册中。',
      en: 'This person is on the roster of the programme for that year already.',
    },
  },
  'roster.import_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '名册表格中有的行需要更正，未导入任何内容。请按逐行说明更正后重新导入。',
      en: 'Some rows of the table need correction, and nothing was taken in. Correct the rows listed and import it again.',
    },
  },
  'roster.table_unreadable': {
    kind: 'refused',
    text: {
      'zh-CN': '无法读取表格：须有“姓名、证件号码、年度”表头，至少一行、最多 {most} 行。',
      en: 'The table cannot be read: it needs a head with name, identityNumber and cohort, and from one to {most} rows.',
    },
  },
  'import.action_not_allowed': {
    kind: 'conflict',
    text: { 'zh-CN': '导入在当前状态下不能执行此操作。', en: 'This cannot be done with the import now.' },
  },
  'import.file_missing': {
    kind: 'malformed',
    text: {
      'zh-CN': '请上传一个有内容的文件（字段 file）。',
      en: 'Send one file that is not empty, in the field "file".',
    },
  },
  'import.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '导入须由上传者以外的系统管理员确认。',
      en: 'Another administrator than the one who sent the file confirms an import.',
    },
  },
  'import.has_problems': {
    kind: 'conflict',
    text: {
      'zh-CN': '文件中仍有问题，不能导入。请更正后重新上传。',
      en: 'There are problems in the file, so nothing is imported. Correct them and send it again.',
    },
  },
  'import.legacy_excel': {
    kind: 'refused',
    text: {
      'zh-CN': '不支持旧版 Excel（.xls）或加密的工作簿，请另存为不加密的 .xlsx 或 CSV 文件。',
      en: 'Old Excel files (.xls) and workbooks with a password are not taken. Save it as .xlsx without one, or as CSV.',
    },
  },
  'import.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '文件不得超过 64 MB。', en: 'A file may have 64 MB at most.' },
  },
  'import.type_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '仅接受 CSV 文件和 Excel 工作簿（.xlsx），且以文件内容为准。',
      en: 'Only CSV and Excel workbooks (.xlsx) are taken; the content decides, not the name.',
    },
  },
  'objection.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您对该公示已提出异议，正在审查，请勿重复提交。',
      en: 'Your objection to this notice is being looked into. There is no need to send another.',
    },
  },
  'objection.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '您今日提交异议的次数已达上限，请在 {seconds} 秒后再试。',
      en: 'You have sent as many objections as a day allows. Try again in {seconds} seconds.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
