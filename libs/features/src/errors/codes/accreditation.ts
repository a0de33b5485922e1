import type { ErrorDefinition } from '../error-definition.js';

/** Applications for accreditation, and what the office keeps for them. */
export const ACCREDITATION_ERRORS = {
  'application.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您有一份正在办理的认定申请，办结后方可再次申请。',
      en: 'You already have an application under way. You can apply again once it has ended.',
    },
  },
  'application.not_editable': {
    kind: 'conflict',
    text: {
      'zh-CN': '申请在当前状态下不能修改。',
      en: 'The application cannot be changed in its current state.',
    },
  },
  'application.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '申请在当前状态下不能执行此操作。',
      en: 'This is not possible in the current state of the application.',
    },
  },
  'application.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '此步骤须由其他人员办理，原因见下。',
      en: 'Another person must take this step. The reasons are listed.',
    },
  },
  'application.other_track': {
    kind: 'forbidden',
    text: {
      'zh-CN': '该申请须由负责其赛道的初审人员办理。',
      en: 'This application must be handled by a reviewer of its track.',
    },
  },
  'application.nobody_free': {
    kind: 'conflict',
    text: {
      'zh-CN': '没有可承办该申请的初审人员，请联系系统管理员设置赛道或增加初审人员。',
      en: 'No reviewer is available for this application. Ask an administrator to set tracks or add reviewers.',
    },
  },
  'application.reason_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '现行政策没有该不予认定理由，请重新选择。',
      en: 'The policy has no such rejection reason. Choose another one.',
    },
  },
  'application.incomplete': {
    kind: 'refused',
    text: {
      'zh-CN': '申请内容不完整，请按逐项说明补充。',
      en: 'The application is not complete. Add the items listed.',
    },
  },
  'application.not_higher': {
    kind: 'refused',
    text: {
      'zh-CN': '持卡期间仅可申请和认定更高层次，原因见下。',
      en: 'While a person holds a card, only a higher tier can be applied for or granted. The reasons are listed.',
    },
  },
  'application.claims_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '申报条件有误，请按逐项说明更正。',
      en: 'Some claims are not valid. Correct the items listed.',
    },
  },
  'calendar.year_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '所填放假安排有误，请按逐项说明更正。',
      en: 'Some of the days entered are not valid. Correct the items listed.',
    },
  },
  'application.promise_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '部分材料不可容缺补交，请按逐项说明更正。',
      en: 'Some of these documents cannot be submitted later. Correct the items listed.',
    },
  },
  'evidence.claim_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '申请中没有该申报条件。', en: 'The application has no such claim.' },
  },
  'evidence.kind_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '该条件不需要此类材料。',
      en: 'This criterion does not require a document of this kind.',
    },
  },
  'evidence.active_content': {
    kind: 'refused',
    text: {
      'zh-CN': '该 PDF 含有脚本、附件或自动执行的动作，请另存（打印）为普通 PDF 后再上传。',
      en: 'This PDF contains scripts, attachments or automatic actions. Print or save it as a plain PDF and upload that.',
    },
  },
  'evidence.bomb': {
    kind: 'refused',
    text: {
      'zh-CN': '文件解压后过大，无法接收。请重新扫描或另存后上传。',
      en: 'The file is too large when unpacked and cannot be accepted. Scan or save it again, then upload it.',
    },
  },
  'evidence.damaged': {
    kind: 'refused',
    text: {
      'zh-CN': '文件已损坏或不完整，请重新扫描或导出后上传。',
      en: 'The file is damaged or incomplete. Scan or export it again, then upload it.',
    },
  },
  'evidence.encrypted': {
    kind: 'refused',
    text: {
      'zh-CN': '该 PDF 已加密或设有权限限制，请解除保护后再上传。',
      en: 'This PDF is encrypted or restricted. Remove the protection, then upload it again.',
    },
  },
  'evidence.infected': {
    kind: 'refused',
    text: {
      'zh-CN': '文件中检测到病毒，已拒绝接收。请查杀后重新上传。',
      en: 'A virus was found in the file, so it was not accepted. Remove the virus, then upload the file again.',
    },
  },
  'evidence.name_mismatch': {
    kind: 'refused',
    text: {
      'zh-CN': '文件扩展名与文件内容不符，请更正扩展名后上传。',
      en: 'The file name extension does not match the content of the file. Correct the extension, then upload the file.',
    },
  },
  'evidence.polyglot': {
    kind: 'refused',
    text: {
      'zh-CN': '文件中夹带了其他内容（如压缩包、程序或网页），不能接收。请重新扫描或导出后上传。',
      en: 'The file contains other content, such as an archive, a program or a web page, and cannot be accepted. Scan or export it again, then upload it.',
    },
  },
  'evidence.too_costly': {
    kind: 'refused',
    text: {
      'zh-CN': '文件过于复杂，无法在限定时间内完成检查。请重新扫描或另存（打印）为普通 PDF 后上传。',
      en: 'The file is too complex to be checked in time. Scan it again, or print or save it as a plain PDF, then upload it.',
    },
  },
  'evidence.too_many_pixels': {
    kind: 'refused',
    text: {
      'zh-CN': '图片不得超过5000万像素，任一边不得超过20000像素。',
      en: 'An image can have at most 50 million pixels, and at most 20,000 on either side.',
    },
  },
  'evidence.type_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '仅接受 PDF、JPEG、PNG 文件，且以文件内容为准。',
      en: 'Only PDF, JPEG and PNG files are accepted. What counts is the content of the file, not its name.',
    },
  },
  'evidence.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '文件不得超过10 MB。', en: 'A file can be at most 10 MB.' },
  },
  'evidence.scanner_away': {
    kind: 'unavailable',
    text: {
      'zh-CN': '病毒扫描暂不可用，文件未保存，请稍后重新上传。',
      en: 'The virus scan is not available at the moment, so the file was not saved. Upload it again later.',
    },
  },
  'evidence.too_many': {
    kind: 'refused',
    text: { 'zh-CN': '一份申请最多上传{most}个文件。', en: 'An application can have at most {most} files.' },
  },
  'evidence.file_missing': {
    kind: 'malformed',
    text: { 'zh-CN': '请上传一个文件（字段 file）。', en: 'Upload one file, in the field "file".' },
  },
  'roster.already_there': {
    kind: 'conflict',
    text: {
      'zh-CN': '该人员已在此项目该年度的名册中。',
      en: 'This person is already on the roster of this programme for that year.',
    },
  },
  'roster.import_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '名册表格中有的行需要更正，未导入任何内容。请按逐行说明更正后重新导入。',
      en: 'Some rows of the table need correction, and nothing was imported. Correct the rows listed, then import again.',
    },
  },
  'roster.table_unreadable': {
    kind: 'refused',
    text: {
      'zh-CN': '无法读取表格：须有“姓名、证件号码、年度”表头，至少一行、最多{most}行。',
      en: 'The table cannot be read. It needs a heading with name, identityNumber and cohort, and from 1 to {most} rows.',
    },
  },
  'import.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '导入在当前状态下不能执行此操作。',
      en: 'This is not possible in the current state of the import.',
    },
  },
  'import.file_missing': {
    kind: 'malformed',
    text: {
      'zh-CN': '请上传一个有内容的文件（字段 file）。',
      en: 'Upload one file that is not empty, in the field "file".',
    },
  },
  'import.four_eyes': {
    kind: 'forbidden',
    text: {
      'zh-CN': '导入须由上传者以外的系统管理员确认。',
      en: 'An import must be confirmed by an administrator other than the one who uploaded the file.',
    },
  },
  'import.has_problems': {
    kind: 'conflict',
    text: {
      'zh-CN': '文件中仍有问题，不能导入。请更正后重新上传。',
      en: 'The file still has problems and cannot be imported. Correct them, then upload it again.',
    },
  },
  'import.legacy_excel': {
    kind: 'refused',
    text: {
      'zh-CN': '不支持旧版 Excel（.xls）或加密的工作簿，请另存为不加密的 .xlsx 或 CSV 文件。',
      en: 'Old Excel files (.xls) and encrypted workbooks are not supported. Save the file as .xlsx without encryption, or as CSV.',
    },
  },
  'import.too_large': {
    kind: 'too_large',
    text: { 'zh-CN': '文件不得超过64 MB。', en: 'A file can be at most 64 MB.' },
  },
  'import.type_refused': {
    kind: 'refused',
    text: {
      'zh-CN': '仅接受 CSV 文件和 Excel 工作簿（.xlsx），且以文件内容为准。',
      en: 'Only CSV files and Excel workbooks (.xlsx) are accepted. What counts is the content of the file, not its name.',
    },
  },
  'objection.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您对该公示已提出异议，正在核查，请勿重复提交。',
      en: 'Your objection to this notice is already being examined. Please do not submit it again.',
    },
  },
  'objection.too_many': {
    kind: 'too_many',
    text: {
      'zh-CN': '您今日提交异议的次数已达上限，请在{seconds}秒后再试。',
      en: 'You have reached today’s limit of objections. Try again in {seconds} seconds.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
