import type { Localized } from '#domain/shared/localized.js';
import { OWN_DATA_LAYOUT, type OwnData } from '#features/accounts/export-own-data.js';
import type { FieldKind, Section } from '#features/accounts/own-data/section.js';
import { OWN_DATA } from '#features/accounts/own-data/sections.js';
import {
  AnyField,
  DateField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  TextField,
  TextsField,
  UuidField,
} from '../http/fields.js';

class OwnDataTextView {
  @TextField({ max: 1000 })
  'zh-CN'!: string;

  @TextField({ max: 1000 })
  en!: string;
}

export class OwnDataPartView {
  @TextField({ max: 100, description: '`area.part`, as it is called in the document' })
  part!: string;

  @NestedField(() => OwnDataTextView)
  title!: Localized;

  @IntegerField({ min: 0, max: 2_147_483_647 })
  rows!: number;

  @FlagField({ description: 'false when there are more rows, of which the newest are in the document' })
  complete!: boolean;
}

export class OwnDataDescriptionView {
  @NestedField(() => OwnDataTextView)
  text!: Localized;

  @IntegerField({ min: 1, max: 1000, description: 'version of the layout of the document' })
  layout!: number;

  @InstantField({ description: 'everything is as it was at this moment' })
  madeAt!: string;

  @UuidField({ description: 'whose data it is' })
  accountId!: string;

  @NestedListField(() => OwnDataPartView)
  parts!: OwnDataPartView[];
}

export class LeftOutView {
  @NestedField(() => OwnDataTextView)
  what!: Localized;

  @NestedField(() => OwnDataTextView)
  why!: Localized;
}

/** The parts of the document are described by the columns that they are read from, so that the two cannot differ. */
const FIELDS: Readonly<Record<FieldKind, (common: { nullable?: true }) => PropertyDecorator>> = {
  uuid: UuidField,
  text: (common) => TextField({ max: 10_000, min: 0, ...common }),
  texts: TextsField,
  day: DateField,
  moment: InstantField,
  integer: (common) => IntegerField({ min: -2_147_483_648, max: 2_147_483_647, ...common }),
  flag: FlagField,
  any: AnyField,
};

function rowView(name: string, { fields }: Section): View {
  return described(
    `Own${name}Row`,
    fields.map(({ name: property, kind, nullable }) => [
      property,
      FIELDS[kind](nullable ? { nullable: true } : {}),
    ]),
  );
}

function areaView(area: string, sections: Readonly<Record<string, Section>>): View {
  return described(
    `Own${upper(area)}Data`,
    Object.entries(sections).map(([name, section]) => {
      const Row = rowView(`${upper(area)}${upper(name)}`, section);
      return [name, NestedListField(() => Row, { description: section.title.en })];
    }),
  );
}

type View = new () => object;

/** A class of that name, by which the OpenAPI document calls its schema, with these fields. */
function described(name: string, fields: readonly (readonly [string, PropertyDecorator])[]): View {
  // oxlint-disable-next-line typescript/no-extraneous-class -- its fields are described, and nobody makes one of it
  const made: View = class {};
  Object.defineProperty(made, 'name', { value: name });
  const prototype = made.prototype as object;
  for (const [property, describe] of fields) {
    // What the compiler notes of a property that is written down.
    Reflect.defineMetadata('design:type', Object, prototype, property);
    describe(prototype, property);
  }
  return made;
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export class OwnDataView {
  @NestedField(() => OwnDataDescriptionView)
  describedBy!: OwnDataDescriptionView;

  @NestedListField(() => LeftOutView, { description: 'what is not in the document, and why' })
  leftOut!: LeftOutView[];
}

for (const [area, sections] of Object.entries(OWN_DATA)) {
  const Area = areaView(area, sections);
  NestedField(() => Area)(OwnDataView.prototype, area);
}

const TEXT: Localized = {
  'zh-CN':
    '本文件是龙江人才卡服务平台保存的、与您有关的全部个人信息的副本，依据《中华人民共和国个人信息保护法》第四十五条提供。文件含未脱敏的证件号码和家庭成员信息，请妥善保管。各部分名称见 parts，未列入的内容及原因见 leftOut；上传的文件可在登录后按 downloadPath 下载，决定的签名凭证见 receiptPath。',
  en: 'This document is a copy of everything that the Longjiang Talent Card portal keeps about you, given under article 45 of the Personal Information Protection Law. It has identity numbers in full and data of your family: keep it safe. `parts` tells what each part is, `leftOut` what is not in it and why. Files that were handed in are at their `downloadPath` once you are signed in, and the signed receipts of decisions at their `receiptPath`.',
};

export function ownDataView({ areas, parts, madeAt, accountId, leftOut }: OwnData): OwnDataView {
  return {
    describedBy: {
      ...{ text: TEXT, layout: OWN_DATA_LAYOUT, accountId },
      madeAt: madeAt.toISOString(),
      parts: [...parts],
    },
    leftOut: [...leftOut],
    ...areas,
  };
}
