import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { Localized } from '#domain/shared/localized.js';
import { PortalError, type ErrorPlace } from '#features/errors/portal-error.js';
import type { FieldProblem } from './fields.js';

const UNKNOWN: Localized = { 'zh-CN': '没有此字段', en: 'is not a field here' };
const NOT_VALID: Localized = { 'zh-CN': '内容无效', en: 'is not valid' };

/** Strict bodies and queries: what is not declared is refused, and every problem is named with its place. */
export class StrictValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => new PortalError('body.invalid', { errors: placesOf(errors) }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && this.isNoObject(value, metadata))
      throw new PortalError('body.unreadable');
    try {
      return (await super.transform(value, metadata)) as unknown;
    } catch (error) {
      if (metadata.type === 'query' && error instanceof PortalError) {
        throw new PortalError('query.invalid', error.details);
      }
      throw error;
    }
  }

  private isNoObject(value: unknown, { metatype }: ArgumentMetadata): boolean {
    const declared = metatype !== undefined && metatype !== Object;
    return declared && (typeof value !== 'object' || value === null || Array.isArray(value));
  }
}

function placesOf(errors: readonly ValidationError[], parent = ''): ErrorPlace[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...ownPlaces(error, pointer), ...placesOf(error.children ?? [], pointer)];
  });
}

/** One place a field, for the constraint that comes first: "must be text" says enough of a number. */
function ownPlaces(error: ValidationError, pointer: string): ErrorPlace[] {
  const constraints = Object.keys(error.constraints ?? {});
  if (constraints.length === 0) return [];
  if (constraints.includes('whitelistValidation'))
    return [{ pointer, code: 'unknown_field', message: UNKNOWN }];
  const contexts = (error.contexts ?? {}) as Record<string, FieldProblem>;
  if (error.value === undefined) {
    return [{ pointer, code: 'missing', message: { 'zh-CN': '必填', en: 'is missing' } }];
  }
  const problem = constraints.map((constraint) => contexts[constraint]).find(Boolean);
  return [{ pointer, code: problem?.code ?? 'invalid', message: problem?.message ?? NOT_VALID }];
}
