import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.js';
import { ServiceRequestRow } from './service-request.js';

/** A file that is handed in with a request; its bytes are in the file store under their SHA-256. */
@Entity('request_document')
@Check('request_document_media_type_known', `media_type IN ('application/pdf', 'image/jpeg', 'image/png')`)
@Check('request_document_size_bounded', 'size_bytes BETWEEN 1 AND 10485760')
@Check('request_document_sha256_hex', `sha256 ~ '^[0-9a-f]{64}$'`)
@Index('request_document_of_request', ['requestId', 'id'])
@Index('request_document_of_content', ['sha256'])
@Index('request_document_of_account', ['accountId', 'id'])
@Index('request_document_waits_once', ['accountId', 'service', 'kind', 'sha256'], {
  unique: true,
  where: '(request_id IS NULL)',
})
@Index('request_document_waiting', ['uploadedAt'], { where: '(request_id IS NULL)' })
export class RequestDocumentRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'request_document_pk' })
  id!: string;

  @ForeignKey(() => AccountRow, { name: 'request_document_account_fk' })
  @Column({ type: 'uuid' })
  accountId!: string;

  /** Null while the file waits for the request that it is meant for. */
  @ForeignKey(() => ServiceRequestRow, { name: 'request_document_request_fk' })
  @Column({ type: 'uuid', nullable: true })
  requestId!: string | null;

  @Column({ type: 'text' })
  service!: string;

  /** Code of the document kind that the service asks for. */
  @Column({ type: 'text' })
  kind!: string;

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
