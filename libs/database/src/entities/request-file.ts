import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.js';
import { RequestMessageRow } from './request-message.js';
import { ServiceRequestRow } from './service-request.js';

/** A file that holder and agency give each other about a request, or a document of its outcome. */
@Entity('request_file')
@Check('request_file_author_known', `author IN ('holder', 'agency')`)
@Check(
  'request_file_purpose_known',
  `purpose = 'exchange' OR (purpose = 'outcome' AND author = 'agency' AND message_id IS NULL)`,
)
@Check('request_file_media_type_known', `media_type IN ('application/pdf', 'image/jpeg', 'image/png')`)
@Check('request_file_size_bounded', 'size_bytes BETWEEN 1 AND 10485760')
@Check('request_file_sha256_hex', `sha256 ~ '^[0-9a-f]{64}$'`)
@Unique('request_file_once', ['requestId', 'author', 'purpose', 'sha256'])
@Index('request_file_of_content', ['sha256'])
export class RequestFileRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'request_file_pk' })
  id!: string;

  @ForeignKey(() => ServiceRequestRow, { name: 'request_file_request_fk' })
  @Column({ type: 'uuid' })
  requestId!: string;

  /** The message that it came with; null for one that hangs on the request alone. */
  @ForeignKey(() => RequestMessageRow, { name: 'request_file_message_fk', onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  messageId!: string | null;

  @Column({ type: 'text' })
  author!: 'holder' | 'agency';

  /** The holder sees documents of the outcome once the request is fulfilled. */
  @Column({ type: 'text' })
  purpose!: 'exchange' | 'outcome';

  @ForeignKey(() => AccountRow, { name: 'request_file_uploader_fk' })
  @Column({ type: 'uuid' })
  uploadedBy!: string;

  @Column({ type: 'text' })
  fileName!: string;

  @Column({ type: 'text' })
  mediaType!: string;

  @Column({ type: 'integer' })
  sizeBytes!: number;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'timestamptz' })
  uploadedAt!: Date;
}
