import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A seal over the events after the seal before it. Together they are a chain that tells what was changed. */
@Entity('event_seal')
@Unique('event_seal_number_once', ['number'])
@Check('event_seal_counted', 'number > 0 AND events > 0 AND length(fingerprints) = 48 * events')
@Check('event_seal_hashes_whole', 'length(hash) = 32 AND length(previous_hash) = 32')
@Index('event_seal_age', ['sealedAt', 'id'])
export class EventSealRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'event_seal_pk' })
  id!: string;

  /** From 1, without a gap. */
  @Column({ type: 'integer' })
  number!: number;

  /** The last event that it covers: its transaction, and its place in it. */
  @Column({ type: 'bigint' })
  throughTransaction!: string;

  @Column({ type: 'bigint' })
  throughSeq!: string;

  @Column({ type: 'integer' })
  events!: number;

  /** Of each event its id (16 bytes) and the SHA-256 of its canonical text, in order. Read only where it is asked for. */
  @Column({ type: 'bytea', select: false })
  fingerprints!: Buffer;

  /** Of the seal before; zeros for the first. */
  @Column({ type: 'bytea' })
  previousHash!: Buffer;

  /** SHA-256 over the hash before and the fingerprints. */
  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ type: 'timestamptz' })
  sealedAt!: Date;

  /** The same, signed by the portal. */
  @Column({ type: 'text' })
  jws!: string;
}
