import { fileTypeFromBuffer } from 'file-type';
import { stripJpeg } from '../images/strip-jpeg.js';
import { stripPng } from '../images/strip-png.js';
import { FlawedFile, type FileFlaw } from './file-flaw.js';
import { hasForeignSignature, hasLatePdfHeader } from './foreign-signatures.js';
import { isMediaType, type MediaType } from './media-type.js';
import { refusePdf } from './refuse-pdf.js';

/** Readers forgive what stands before a header; this does not. */
const BEGINNINGS = {
  'application/pdf': '%PDF-',
  'image/jpeg': '\xff\xd8\xff',
  'image/png': '\x89PNG',
} as const satisfies Record<MediaType, string>;

/** A file that can hurt nobody who opens it and tells nothing of where and with what it was made. */
export interface CleanFile {
  readonly mediaType: MediaType;
  /** Never longer than what was handed in. */
  readonly content: Buffer;
}

/**
 * Looks through a file, whatever it is called, and takes from a picture what it tells beside itself. Answers what is
 * wrong, if anything.
 */
export async function cleanFile(content: Buffer): Promise<CleanFile | FileFlaw> {
  const mediaType = await mediaTypeOf(content);
  if (mediaType === null) return hasLatePdfHeader(content) ? 'polyglot' : 'unknown_type';
  if (hasForeignSignature(content, mediaType)) return 'polyglot';
  try {
    return { mediaType, content: await cleaned(content, mediaType) };
  } catch (error) {
    if (error instanceof FlawedFile) return error.flaw;
    throw error;
  }
}

async function mediaTypeOf(content: Buffer): Promise<MediaType | null> {
  const found = await fileTypeFromBuffer(content);
  return isMediaType(found?.mime) &&
    content.subarray(0, 8).toString('latin1').startsWith(BEGINNINGS[found.mime])
    ? found.mime
    : null;
}

async function cleaned(content: Buffer, mediaType: MediaType): Promise<Buffer> {
  switch (mediaType) {
    case 'image/jpeg':
      return stripJpeg(content);
    case 'image/png':
      return stripPng(content);
    case 'application/pdf':
      await refusePdf(content);
      return content;
  }
}
