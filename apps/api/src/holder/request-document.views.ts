import type { DocumentKind } from '#domain/catalogue/policy.js';
import type { Locale } from '#domain/shared/localized.js';
import type { RequestDocumentRow } from '#database/entities/request-document.js';
import { CodeField, InstantField, IntegerField, NestedField, TextField, UuidField } from '../http/fields.js';
import { NamedCode } from '../http/views.js';

/** The fields that go with a file for a request that is yet to be submitted. */
export class DocumentFields {
  @CodeField({ example: 'EDU-ENROL' })
  service!: string;

  @CodeField({ description: "code of a document among the service's `documents`" })
  kind!: string;
}

/** The field that goes with a file for a request that is under way. */
export class LaterDocumentFields {
  @CodeField({ description: "code of a document among the service's `documents`" })
  kind!: string;
}

export class RequestDocumentView {
  @UuidField()
  id!: string;

  @NestedField(() => NamedCode)
  kind!: NamedCode;

  @TextField({ max: 200 })
  fileName!: string;

  @TextField({ max: 50, description: 'as the bytes say' })
  mediaType!: string;

  @IntegerField({ min: 1, max: 10_485_760 })
  sizeBytes!: number;

  @InstantField()
  uploadedAt!: string;
}

export function requestDocumentView(
  { id, kind, fileName, mediaType, sizeBytes, uploadedAt }: RequestDocumentRow,
  kinds: readonly DocumentKind[],
  locale: Locale,
): RequestDocumentView {
  const name = kinds.find(({ code }) => code === kind)?.name[locale] ?? kind;
  return {
    ...{ id, fileName, mediaType, sizeBytes },
    kind: { code: kind, name },
    uploadedAt: uploadedAt.toISOString(),
  };
}
