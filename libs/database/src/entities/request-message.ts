import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ServiceRequestRow } from './service-request.js';

/** What holder and agency say to each other about a request. */
@Entity('request_message')
@Check('request_message_author_known', `author IN ('holder', 'agency')`)
@Index('request_message_of_request', ['requestId', 'id'])
export class RequestMessageRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'request_message_pk' })
  id!: string;

  @ForeignKey(() => ServiceRequestRow, { name: 'request_message_request_fk' })
  @Column({ type: 'uuid' })
  requestId!: string;

  @Column({ type: 'text' })
  author!: 'holder' | 'agency';

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;
}
