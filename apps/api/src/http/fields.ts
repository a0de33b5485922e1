import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { isIsoDate } from '#domain/calendar/is-iso-date.js';
import type { Localized } from '#domain/shared/localized.js';

/**
 * One decorator a kind of field: it validates what comes in, describes it in the OpenAPI document and carries
 * the message for people, so that the three cannot drift apart.
 */
interface Common {
  readonly description?: string;
  /** May be left out. */
  readonly optional?: true;
  /** May be null. */
  readonly nullable?: true;
  readonly example?: unknown;
}

export interface FieldProblem {
  readonly code: string;
  readonly message: Localized;
}

/** class-validator hands a context on only with a message, which nobody reads. */
function problem(code: string, chinese: string, english: string): ValidationOptions {
  return {
    message: code,
    context: { code, message: { 'zh-CN': chinese, en: english } } satisfies FieldProblem,
  };
}

const eachOf = (options: ValidationOptions, each: boolean): ValidationOptions => ({ ...options, each });

function field(
  common: Common,
  schema: ApiPropertyOptions,
  ...validators: PropertyDecorator[]
): PropertyDecorator {
  const property = {
    ...schema,
    ...(common.description !== undefined && { description: common.description }),
    ...(common.example !== undefined && { example: common.example }),
    ...(common.nullable && { nullable: true }),
    required: common.optional === undefined,
  } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(property), ...presence(common), ...validators);
}

function presence(common: Common): PropertyDecorator[] {
  if (common.optional && common.nullable) return [IsOptional()];
  if (common.optional) return [ValidateIf((_, value) => value !== undefined)];
  if (common.nullable) return [ValidateIf((_, value) => value !== null)];
  return [];
}

/** A text for people; white space around it is dropped. `max` and `min` are in characters. */
export function TextField(
  options: Common & { max: number; min?: number; pattern?: RegExp },
): PropertyDecorator {
  const min = options.min ?? 1;
  return field(
    options,
    {
      type: 'string',
      minLength: min,
      maxLength: options.max,
      ...(options.pattern && { pattern: options.pattern.source }),
    },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(problem('not_text', '应为文本', 'must be text')),
    MinLength(min, problem('too_short', `至少 ${min} 个字符`, `must have at least ${min} characters`)),
    MaxLength(
      options.max,
      problem('too_long', `最多 ${options.max} 个字符`, `must have at most ${options.max} characters`),
    ),
    Matches(
      // NUL cannot be stored, and no text for people has one.
      // oxlint-disable-next-line no-control-regex
      /^[^\u0000]*$/,
      problem('bad_character', '含有不允许的字符', 'has a character that is not allowed'),
    ),
    ...(options.pattern
      ? [Matches(options.pattern, problem('bad_format', '格式不正确', 'does not have the right format'))]
      : []),
  );
}

/** A whole file's text, taken as it is to the last byte. */
export function FileTextField(options: Common & { max: number }): PropertyDecorator {
  return field(
    options,
    { type: 'string', maxLength: options.max },
    IsString(problem('not_text', '应为文本', 'must be text')),
    MaxLength(
      options.max,
      problem('too_long', `最多 ${options.max} 个字符`, `must have at most ${options.max} characters`),
    ),
  );
}

/** A value of any kind; whoever takes it looks at what it is. */
export function AnyField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      ...(options.description !== undefined && { description: options.description }),
      required: options.optional === undefined,
      oneOf: [
        { type: 'string' },
        { type: 'number' },
        { type: 'boolean' },
        { type: 'array', items: {} },
        { type: 'object', additionalProperties: true },
      ],
      nullable: true,
    }),
    Allow(),
  );
}

/** A secret: text that is taken as it is, without trimming. */
export function SecretField(options: Common & { max: number; min?: number }): PropertyDecorator {
  const min = options.min ?? 1;
  return field(
    options,
    { type: 'string', format: 'password', minLength: min, maxLength: options.max },
    IsString(problem('not_text', '应为文本', 'must be text')),
    MinLength(min, problem('too_short', `至少 ${min} 个字符`, `must have at least ${min} characters`)),
    MaxLength(
      options.max,
      problem('too_long', `最多 ${options.max} 个字符`, `must have at most ${options.max} characters`),
    ),
  );
}

/** A code of the catalogue, such as `MED-CHECKUP` or `harbin`. */
export function CodeField(options: Common = {}): PropertyDecorator {
  return TextField({ max: 64, pattern: /^[A-Za-z0-9_-]+$/, ...options });
}

export function UuidField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'uuid' },
    IsUUID('all', problem('not_uuid', '应为 UUID', 'must be a UUID')),
  );
}

export function ChoiceField(
  choices: readonly string[],
  options: Common & { enumName: string },
): PropertyDecorator {
  return field(
    options,
    { enum: [...choices], enumName: options.enumName },
    IsIn(
      [...choices],
      problem('not_a_choice', `应为 ${choices.join('、')} 之一`, `must be one of ${choices.join(', ')}`),
    ),
  );
}

export function IntegerField(options: Common & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt(problem('not_whole', '应为整数', 'must be a whole number')),
    Min(min, problem('too_small', `不小于 ${min}`, `must be ${min} or more`)),
    Max(max, problem('too_great', `不大于 ${max}`, `must be ${max} or less`)),
  );
}

/** Any number, such as a threshold of the policy. */
export function NumberField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: 'number' },
    IsNumber(
      { allowNaN: false, allowInfinity: false },
      problem('not_a_number', '应为数字', 'must be a number'),
    ),
  );
}

export function FlagField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: 'boolean' },
    IsBoolean(problem('not_a_flag', '应为 true 或 false', 'must be true or false')),
  );
}

/** A calendar day, `YYYY-MM-DD`. */
export function DateField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'date' },
    ValidateBy(
      {
        name: 'isDay',
        validator: { validate: (value: unknown) => typeof value === 'string' && isIsoDate(value) },
      },
      problem('not_a_day', '应为 YYYY-MM-DD 格式的日期', 'must be a day, YYYY-MM-DD'),
    ),
  );
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

/** A moment of RFC 3339 with its zone. It stays a text; `new Date(text)` reads it. */
export function InstantField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'date-time' },
    ValidateBy(
      {
        name: 'isInstant',
        validator: {
          validate: (value: unknown) =>
            typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
        },
      },
      problem('not_an_instant', '应为带时区的 RFC 3339 时间', 'must be a moment of RFC 3339 with its zone'),
    ),
  );
}

/** An object with fields that this API does not know by name; at most `maxProperties` of them. */
export function RecordField(options: Common & { maxProperties: number }): PropertyDecorator {
  return field(
    options,
    { type: 'object', additionalProperties: true, maxProperties: options.maxProperties },
    // As it was sent: a field that is called like a method would get lost on the way otherwise.
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]),
    IsObject(problem('not_an_object', '应为对象', 'must be an object')),
    ValidateBy(
      {
        name: 'maxProperties',
        validator: {
          validate: (value: unknown) =>
            typeof value === 'object' && value !== null && Object.keys(value).length <= options.maxProperties,
        },
      },
      problem(
        'too_many_fields',
        `最多 ${options.maxProperties} 项`,
        `must have at most ${options.maxProperties} fields`,
      ),
    ),
  );
}

/** A class that is not there yet while this one is made. Nest's document knows such a function by its name only. */
function lazily(of: () => new () => object) {
  const type = () => of();
  return type;
}

/** Another object of a class with fields of its own. */
export function NestedField(type: () => new () => object, options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: lazily(type) },
    IsObject(problem('not_an_object', '应为对象', 'must be an object')),
    ValidateNested(),
    Type(type),
  );
}

/** A list of such objects. */
export function NestedListField(
  type: () => new () => object,
  options: Common & { max?: number; min?: number } = {},
): PropertyDecorator {
  const { min = 0, max } = options;
  return field(
    options,
    { type: lazily(type), isArray: true, ...(max !== undefined && { maxItems: max }) },
    IsArray(problem('not_a_list', '应为列表', 'must be a list')),
    ...(max === undefined
      ? []
      : [ArrayMaxSize(max, problem('too_many', `最多 ${max} 项`, `must have at most ${max} items`))]),
    ...(min === 0
      ? []
      : [ArrayMinSize(min, problem('too_few', `至少 ${min} 项`, `must have at least ${min} items`))]),
    ValidateNested({ each: true, ...problem('not_an_object', '应为对象', 'must be an object') }),
    Type(type),
  );
}

/** A list of short codes. */
export function CodesField(
  options: Common & { max: number; choices?: readonly string[] },
): PropertyDecorator {
  const { choices, max } = options;
  return field(
    options,
    {
      type: 'array',
      maxItems: max,
      items: choices ? { type: 'string', enum: [...choices] } : { type: 'string', maxLength: 64 },
    },
    IsArray(problem('not_a_list', '应为列表', 'must be a list')),
    ArrayMaxSize(max, problem('too_many', `最多 ${max} 项`, `must have at most ${max} items`)),
    IsString(eachOf(problem('not_text', '应为文本', 'must be text'), true)),
    MaxLength(64, eachOf(problem('too_long', '最多 64 个字符', 'must have at most 64 characters'), true)),
    ...(choices
      ? [
          IsIn(
            [...choices],
            eachOf(
              problem(
                'not_a_choice',
                `应为 ${choices.join('、')} 之一`,
                `must be one of ${choices.join(', ')}`,
              ),
              true,
            ),
          ),
        ]
      : []),
  );
}

/** A list of texts of any kind and length, in what goes out. */
export function TextsField(options: Common = {}): PropertyDecorator {
  return field(
    options,
    { type: 'array', items: { type: 'string' } },
    IsArray(problem('not_a_list', '应为列表', 'must be a list')),
  );
}

/** A list of ids, each there once. */
export function UuidsField(options: Common & { max: number }): PropertyDecorator {
  const { max } = options;
  return field(
    options,
    { type: 'array', maxItems: max, uniqueItems: true, items: { type: 'string', format: 'uuid' } },
    IsArray(problem('not_a_list', '应为列表', 'must be a list')),
    ArrayMaxSize(max, problem('too_many', `最多 ${max} 项`, `must have at most ${max} items`)),
    ArrayUnique(problem('repeated', '有重复项', 'names the same twice')),
    IsUUID('all', eachOf(problem('not_uuid', '应为 UUID', 'must be a UUID'), true)),
  );
}

/** A list of different whole numbers: each from `min` to `max`, and from `least` to `most` of them. */
export function IntegersField(
  options: Common & { min: number; max: number; least: number; most: number },
): PropertyDecorator {
  const { min, max, least, most } = options;
  return field(
    options,
    {
      type: 'array',
      minItems: least,
      maxItems: most,
      uniqueItems: true,
      items: { type: 'integer', minimum: min, maximum: max },
    },
    IsArray(problem('not_a_list', '应为列表', 'must be a list')),
    ArrayMinSize(least, problem('too_few', `至少 ${least} 项`, `must have at least ${least} items`)),
    ArrayMaxSize(most, problem('too_many', `最多 ${most} 项`, `must have at most ${most} items`)),
    ArrayUnique(problem('twice', '有重复项', 'has an item twice')),
    IsInt(eachOf(problem('not_whole', '应为整数', 'must be a whole number'), true)),
    Min(min, eachOf(problem('too_small', `不小于 ${min}`, `must be ${min} or more`), true)),
    Max(max, eachOf(problem('too_great', `不大于 ${max}`, `must be ${max} or less`), true)),
  );
}

/** A number in a query string. */
export function QueryInteger(options: Common & { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    IntegerField(options),
  );
}

/** A yes or no in a query string. */
export function QueryFlag(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    FlagField(options),
  );
}
