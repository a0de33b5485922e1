import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccreditationApplicationRow } from './accreditation-application.js';
import { ClaimRow } from './claim.js';

/** A file that supports a claim; its bytes are in the file store under their SHA-256. */
@Entity('evidence')
@Check('evidence_media_type_known', `media_type IN ('application/pdf', 'image/jpeg', 'image/png')`)
@Check('evidence_size_bounded', 'size_bytes BETWEEN 1 AND 10485760')
@Check('evidence_sha256_hex', `sha256 ~ '^[0-9a-f]{64}$'`)
@Index('evidence_of_application', ['applicationId'])
@Index('evidence_of_content', ['sha256'])
export class EvidenceRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'evidence_pk' })
  id!: string;

  @ForeignKey(() => AccreditationApplicationRow, { name: 'evidence_application_fk' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @ForeignKey(() => ClaimRow, { name: 'evidence_claim_fk', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  claimId!: string;

  /** Code of the document kind that the criterion asks for. */
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
