import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

/** A route that hands out a file which somebody handed in. */
export function AnswersFile(): MethodDecorator {
  return applyDecorators(
    Header('cache-control', 'private, no-store'),
    // Whatever it is, and whoever opens it where, it runs nothing and no other site may use it.
    Header('content-security-policy', "sandbox; default-src 'none'"),
    Header('cross-origin-resource-policy', 'same-origin'),
    Header('x-content-type-options', 'nosniff'),
    ApiOkResponse({
      description: 'the file, as an attachment',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }),
  );
}

/** The file as an attachment, under the name that it was handed in with. */
export function fileAnswer(
  { fileName, mediaType }: { readonly fileName: string; readonly mediaType: string },
  content: Buffer,
): StreamableFile {
  return new StreamableFile(content, {
    type: mediaType,
    disposition: `attachment; filename*=UTF-8''${encodedName(fileName)}`,
    length: content.length,
  });
}

/** A name as `filename*` takes it (RFC 8187), which allows less than a URL does. */
function encodedName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
