import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Policy } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';

/** One version of the policy, whole. A published one never changes. */
@Entity('policy_version')
@Unique('policy_version_unique', ['version'])
@Check('policy_version_state_known', `state IN ('draft', 'published')`)
@Check(
  'policy_version_published_whole',
  `(state = 'published') = (effective_from IS NOT NULL AND published_at IS NOT NULL)`,
)
@Index('policy_version_one_a_day', ['effectiveFrom'], { unique: true, where: `(state = 'published'::text)` })
export class PolicyVersionRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'policy_version_pk' })
  id!: string;

  @Column({ type: 'text' })
  version!: string;

  @Column({ type: 'text' })
  state!: 'draft' | 'published';

  @Column({ type: 'date', nullable: true })
  effectiveFrom!: IsoDate | null;

  @Column({ type: 'jsonb' })
  content!: Policy;

  /** SHA-256 in hex over the canonical JSON of `content`. */
  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}
