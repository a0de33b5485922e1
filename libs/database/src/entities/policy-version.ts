import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Policy } from '#domain/catalogue/policy.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { AccountRow } from './account.js';

/** One version of the policy, whole. A published one never changes. */
@Entity('policy_version')
@Unique('policy_version_unique', ['version'])
@Check('policy_version_state_known', `state IN ('draft', 'published')`)
@Check(
  'policy_version_published_whole',
  `(state = 'published') = (effective_from IS NOT NULL AND published_at IS NOT NULL)`,
)
@Check('policy_version_author_edits', 'author_id IS NULL OR author_id = ANY (editor_ids)')
@Check(
  'policy_version_four_eyes',
  `state = 'draft' OR author_id IS NULL OR (publisher_id IS NOT NULL AND publisher_id <> ALL (editor_ids))`,
)
@Index('policy_version_one_a_day', ['effectiveFrom'], { unique: true, where: `(state = 'published'::text)` })
@Index('policy_version_newest', { synchronize: false })
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

  /** The YAML by file name, as it was written; null for versions from before it was kept. */
  @Column({ type: 'jsonb', nullable: true })
  files!: Readonly<Record<string, string>> | null;

  /** The published version that the draft began as a copy of. */
  @ForeignKey(() => PolicyVersionRow, 'version', { name: 'policy_version_based_on_fk' })
  @Column({ type: 'text', nullable: true })
  basedOn!: string | null;

  /** Null for a version that was installed from files. */
  @ForeignKey(() => AccountRow, { name: 'policy_version_author_fk' })
  @Column({ type: 'uuid', nullable: true })
  authorId!: string | null;

  /** Everybody who has written on it, its author among them: none of them may publish it. */
  @Column({ type: 'uuid', array: true, default: () => "'{}'" })
  editorIds!: string[];

  @ForeignKey(() => AccountRow, { name: 'policy_version_publisher_fk' })
  @Column({ type: 'uuid', nullable: true })
  publisherId!: string | null;

  @Column({ type: 'timestamptz', default: () => 'portal_now()' })
  createdAt!: Date;

  /** Counts the changes of the draft; a rehearsal belongs to one of them. */
  @Column({ type: 'integer', default: 1 })
  draftVersion!: number;
}
