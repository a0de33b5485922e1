import type { Localized } from '#domain/shared/localized.js';
import { didYouMean } from './nearest-word.js';

const text = (chinese: string, english: string): Localized => ({ 'zh-CN': chinese, en: english });

/** What a code names, in both languages. */
const THINGS = {
  parameter: text('参数', 'parameter'),
  field: text('填报项', 'field'),
  option: text('选项', 'option'),
  city: text('地区', 'city'),
  'agency kind': text('机构类别', 'agency kind'),
  area: text('服务领域', 'area'),
  service: text('服务事项', 'service'),
  document: text('材料', 'document'),
  programme: text('支持项目', 'programme'),
} as const;
export type Thing = keyof typeof THINGS;

/** What can be wrong in a policy of the right shape, for those who write it. */
export const FLAW_TEXTS = {
  noDay: text('不是有效日期', 'is not a valid date'),
  tierMissing: (tier: string) => text(`缺少层次 ${tier}`, `tier ${tier} is missing`),
  tierUnreachable: (tier: string) =>
    text(`没有可认定为层次 ${tier} 的条件`, `no criterion leads to tier ${tier}`),
  areaMissing: (area: string) => text(`缺少服务领域 ${area}`, `area ${area} is missing`),
  areaEmpty: (area: string) => text(`服务领域 ${area} 下没有服务事项`, `no service belongs to area ${area}`),
  otherTierInCode: (tier: string, code: string) =>
    text(
      `须以所属层次 ${tier}- 开头（现为“${code}”）`,
      `must start with its tier, ${tier}- (found "${code}")`,
    ),
  promiseOfOptional: text('仅适用于必须提交的材料', 'is for required documents only'),
  allPromised: text(
    '必须提交的材料不得全部容缺：至少一份须在申请时提交',
    'not every required document may follow later: at least one must be there at submission',
  ),
  greaterThan: (field: string, limit: number, found: number) =>
    text(
      `大于 ${field} 的值 ${limit}（现为 ${found}）`,
      `is greater than ${field}, ${limit} (found ${found})`,
    ),
  optionUnnamed: (value: string) =>
    text(`“${value}”在 x-options 中没有名称`, `"${value}" has no name in x-options`),
  endlessText: text('文本须有 maxLength、enum 或 format', 'a text needs maxLength, enum or format'),
  noSchema: (refusal: string) =>
    text(`不是有效的 JSON Schema：${refusal}`, `is not a valid JSON Schema: ${refusal}`),
  otherType: (fact: string, type: string, criterion: string, found: string) =>
    text(
      `事实 ${fact} 在 ${criterion} 中的类型为 ${type}（现为“${found}”）`,
      `fact ${fact} is of type ${type} in ${criterion} (found "${found}")`,
    ),
  tierNotEntitled: (tier: string, service: string) =>
    text(`层次 ${tier} 不享受 ${service}`, `tier ${tier} is not entitled to ${service}`),
  stageOfFamily: text('学段次数须按每名受益人计算', 'a school stage is counted per beneficiary'),
  placeOfNoPass: text('只有现场核销服务可按日、按处计次', 'only a pass is counted by day and place'),
  notFor: (service: string, relation: string) =>
    text(`${service} 不面向 ${relation}`, `${service} is not for the ${relation}`),
  excludesItself: text('服务事项不能排除自身', 'a service cannot exclude itself'),
  oneSided: (other: string, service: string) =>
    text(`${other} 也须排除 ${service}`, `${other} must exclude ${service} as well`),
  chineseInEnglish: text('英文文本中含有汉字', 'has Chinese characters in the English text'),
  noChinese: text('中文文本中没有汉字', 'has no Chinese characters in the Chinese text'),
  twice: (code: string) => text(`“${code}”重复出现`, `"${code}" is there twice`),
  elsewhere: (home: string) => text(`应写在 ${home} 中`, `belongs in ${home}`),
  unknown(thing: Thing, code: string, known: Iterable<string>): Localized {
    const meant = didYouMean(code, known);
    return text(
      `没有${THINGS[thing]['zh-CN']}“${code}”${meant['zh-CN']}`,
      `unknown ${THINGS[thing].en} "${code}"${meant.en}`,
    );
  },
} as const;
