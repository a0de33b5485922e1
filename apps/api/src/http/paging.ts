import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { PortalError } from '#features/errors/portal-error.js';
import { QueryInteger, TextField } from './fields.js';

/** What every list takes. Lists add their filters and the sorts that they have an index for. */
export class PageQuery {
  @QueryInteger({ optional: true, min: 1, max: 200, description: 'items a page, 50 unless told' })
  limit?: number;

  @TextField({ optional: true, max: 400, description: '`nextCursor` of the page before' })
  cursor?: string;
}

const DEFAULT_LIMIT = 50;

/** Where a page starts: after the item with this moment and id. */
export interface Keyset {
  readonly at: string;
  readonly id: string;
}

export interface Page {
  readonly limit: number;
  readonly after: Keyset | null;
}

export function pageOf(query: PageQuery): Page {
  return {
    limit: query.limit ?? DEFAULT_LIMIT,
    after: query.cursor === undefined ? null : readCursor(query.cursor),
  };
}

export function cursorOf(keyset: Keyset | null): string | null {
  return keyset === null ? null : Buffer.from(JSON.stringify([keyset.at, keyset.id])).toString('base64url');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readCursor(cursor: string): Keyset {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && UUID.test(id)) {
      return { at, id };
    }
  } catch {
    // Not one of ours; said below.
  }
  throw new PortalError('query.cursor_invalid');
}

/** Declares the field `nextCursor` of a list's answer. */
export const NextCursor = () =>
  applyDecorators(ApiProperty({ type: 'string', nullable: true, description: 'null on the last page' }));
