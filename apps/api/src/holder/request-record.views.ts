import type { RequestFileRow } from '#database/entities/request-file.js';
import {
  ChoiceField,
  InstantField,
  IntegerField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';

const PURPOSES = ['exchange', 'outcome'] as const;

/** The form in which such a file is sent. */
export const REQUEST_FILE_FORM = {
  schema: {
    type: 'object',
    required: ['file', 'purpose'],
    properties: {
      file: {
        type: 'string',
        format: 'binary',
        description: 'PDF, JPEG or PNG by its bytes, 10 MB at most',
      },
      purpose: { type: 'string', enum: ['exchange', 'outcome'] },
    },
  },
};

export class RequestFileFields {
  @ChoiceField(PURPOSES, { enumName: 'RequestFilePurpose' })
  purpose!: (typeof PURPOSES)[number];
}

export class RequestFileView {
  @UuidField()
  id!: string;

  @ChoiceField(['holder', 'agency'], { enumName: 'MessageAuthor' })
  author!: string;

  @ChoiceField(PURPOSES, {
    enumName: 'RequestFilePurpose',
    description: '`outcome`: a document that the holder gets with the outcome',
  })
  purpose!: string;

  @UuidField({ nullable: true, description: 'the message that it came with' })
  messageId!: string | null;

  @TextField({ max: 255 })
  fileName!: string;

  @TextField({ max: 100 })
  mediaType!: string;

  @IntegerField({ min: 1, max: 10_485_760, description: 'bytes' })
  sizeBytes!: number;

  @InstantField()
  uploadedAt!: string;
}

export class RequestFilesView {
  @NestedListField(() => RequestFileView)
  items!: RequestFileView[];
}

export function requestFileView(row: RequestFileRow): RequestFileView {
  const { id, author, purpose, messageId, fileName, mediaType, sizeBytes, uploadedAt } = row;
  return {
    ...{ id, author, purpose, messageId, fileName, mediaType, sizeBytes },
    uploadedAt: uploadedAt.toISOString(),
  };
}
