import type { Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PortalError } from '#features/errors/portal-error.js';
import { StrictValidation } from './validation.js';

const FILE_FIELD = 'file';
const TOO_LARGE = 'FST_REQ_FILE_TOO_LARGE';
const validation = new StrictValidation();

export interface UploadedFile {
  readonly fileName: string;
  readonly content: Buffer;
}

interface Parts {
  readonly fields: Record<string, unknown>;
  readonly file: UploadedFile | null;
}

/**
 * Reads a form with one file and the fields that are declared, wherever among them the file stands.
 * @throws PortalError `evidence.file_missing`, `evidence.too_large`, `body.invalid`, `request.malformed`
 */
export async function readFileUpload<Fields extends object>(
  request: FastifyRequest,
  declared: Type<Fields>,
): Promise<Fields & UploadedFile> {
  if (!request.isMultipart()) throw new PortalError('evidence.file_missing');
  const { fields, file } = await readParts(request);
  const checked = (await validation.transform(fields, { type: 'body', metatype: declared })) as Fields;
  if (file === null || file.content.length === 0) throw new PortalError('evidence.file_missing');
  return { ...checked, ...file };
}

async function readParts(request: FastifyRequest): Promise<Parts> {
  const fields: Record<string, unknown> = {};
  let file: UploadedFile | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = part.value;
      else if (part.fieldname === FILE_FIELD) {
        file = { fileName: part.filename, content: await part.toBuffer() };
      } else {
        // A file that nobody asked for is read to its end, or the form never ends, and refused by its name.
        await part.toBuffer();
        fields[part.fieldname] = null;
      }
    }
  } catch (error) {
    throw new PortalError(isTooLarge(error) ? 'evidence.too_large' : 'request.malformed');
  }
  return { fields, file };
}

function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === TOO_LARGE;
}
