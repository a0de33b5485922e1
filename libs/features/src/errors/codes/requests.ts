import type { ErrorDefinition } from '../error-definition.js';

/** Requests for services, and what people say of them. */
export const REQUESTS_ERRORS = {
  'request.malformed': {
    kind: 'malformed',
    text: { 'zh-CN': '无法理解该请求。', en: 'The request could not be understood.' },
  },
  'request.not_eligible': {
    kind: 'refused',
    text: {
      'zh-CN': '暂不符合该服务的条件，原因见下。',
      en: 'The conditions for this service are not met. The reasons are listed.',
    },
  },
  'request.details_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '申请表填写有误，请按逐项说明更正后重新提交。',
      en: 'Some parts of the form are not filled in correctly. Correct the items listed and submit it again.',
    },
  },
  'request.document_not_asked': {
    kind: 'refused',
    text: { 'zh-CN': '该服务不需要此类材料。', en: 'This service does not require a document of this kind.' },
  },
  'request.document_too_late': {
    kind: 'conflict',
    text: {
      'zh-CN': '该申请已办结或已终止，不能再补交材料。',
      en: 'The request has ended, so no more documents can be submitted.',
    },
  },
  'request.document_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '所附材料不存在、不属于该服务或已随其他申请提交，请重新上传。',
      en: 'A document does not exist, belongs to another service or was submitted with another request. Upload it again.',
    },
  },
  'request.documents_too_many': {
    kind: 'refused',
    text: {
      'zh-CN': '最多可上传{most}个文件，请先删除不需要的文件。',
      en: 'You can upload at most {most} files. Remove those you do not need first.',
    },
  },
  'request.service_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '没有编码为 {service} 的服务。', en: 'There is no service with the code {service}.' },
  },
  'request.wrong_mode': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务为现场核销服务，请在服务点出示人才卡。',
      en: 'This service is redeemed on the spot. Show your card at the service point.',
    },
  },
  'request.slot_required': {
    kind: 'refused',
    text: { 'zh-CN': '请选择预约时段。', en: 'Choose an appointment.' },
  },
  'request.slot_not_applicable': {
    kind: 'refused',
    text: {
      'zh-CN': '该服务不按时段预约，请去掉时段。',
      en: 'This service is not booked by time slots. Leave the slot out.',
    },
  },
  'request.slot_unavailable': {
    kind: 'refused',
    text: {
      'zh-CN': '该时段不存在、已关闭或已开始，请选择其他时段。',
      en: 'That slot does not exist, is closed or has begun. Choose another one.',
    },
  },
  'request.agency_unavailable': {
    kind: 'refused',
    text: {
      'zh-CN': '所选机构不提供该服务，请选择其他机构。',
      en: 'The chosen agency does not provide this service. Choose another one.',
    },
  },
  'request.agency_same': {
    kind: 'refused',
    text: {
      'zh-CN': '该办件已由此机构承办，请选择其他机构。',
      en: 'This agency already handles the request. Choose another agency.',
    },
  },
  'request.place_required': {
    kind: 'refused',
    text: {
      'zh-CN': '请选择办理机构，或选择办理城市由系统分派。',
      en: 'Choose an agency, or choose a city and the system will assign one.',
    },
  },
  'request.beneficiary_unknown': {
    kind: 'refused',
    text: { 'zh-CN': '您未登记该家庭成员。', en: 'You have not registered this family member.' },
  },
  'request.slot_full': {
    kind: 'conflict',
    text: { 'zh-CN': '该时段已约满，请选择其他时段。', en: 'That slot is full. Choose another one.' },
  },
  'request.changed_meanwhile': {
    kind: 'conflict',
    text: {
      'zh-CN': '办理条件刚刚发生变化，请重试。',
      en: 'The conditions have just changed. Try again.',
    },
  },
  'request.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该服务申请在当前状态下不能执行此操作。',
      en: 'This is not possible in the current state of the request.',
    },
  },
  'request.file_unknown': {
    kind: 'refused',
    text: {
      'zh-CN': '所列文件中有不存在、非本人上传或已随其他消息发送的文件。',
      en: 'One of the files does not exist, is not yours or was sent with another message.',
    },
  },
  'rating.none': {
    kind: 'conflict',
    text: {
      'zh-CN': '持卡人尚未评价，无需答复。',
      en: 'The cardholder has not rated this request, so there is nothing to reply to.',
    },
  },
  'rating.answered_already': {
    kind: 'conflict',
    text: {
      'zh-CN': '该评价已答复，只能答复一次。',
      en: 'The rating already has a reply; only one reply is possible.',
    },
  },
  'complaint.subject_unclear': {
    kind: 'refused',
    text: {
      'zh-CN': '请说明投诉对象：机构及发生日期、一次个人信息查看记录，或一次人才卡核验记录，只选其一。',
      en: 'Say what the complaint is about: an agency and the date, one viewing of your personal data, or one verification of your card. Choose only one.',
    },
  },
  'complaint.card_required': {
    kind: 'forbidden',
    text: { 'zh-CN': '持卡人方可投诉服务机构。', en: 'Only cardholders can complain about an agency.' },
  },
  'complaint.not_yet': {
    kind: 'refused',
    text: { 'zh-CN': '发生日期不能晚于今天。', en: 'The date cannot be later than today.' },
  },
  'complaint.too_late': {
    kind: 'refused',
    text: {
      'zh-CN': '已超过投诉期限（{days}个工作日）。',
      en: 'The time limit for complaints ({days} working days) has passed.',
    },
  },
  'complaint.one_open': {
    kind: 'conflict',
    text: {
      'zh-CN': '您对同一事项的投诉正在处理中。',
      en: 'Your complaint about the same matter is already being handled.',
    },
  },
  'complaint.action_not_allowed': {
    kind: 'conflict',
    text: {
      'zh-CN': '该投诉在当前状态下不能执行此操作。',
      en: 'This is not possible in the current state of the complaint.',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
