import { Check, Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Localized } from '#domain/shared/localized.js';

@Entity('agency')
@Unique('agency_code_unique', ['code'])
@Check('agency_name_in_both', `name ? 'zh-CN' AND name ? 'en'`)
export class AgencyRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'agency_pk' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  city!: string;

  @Column({ type: 'jsonb' })
  name!: Localized;

  @Column({ type: 'jsonb' })
  address!: Localized;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;
}
