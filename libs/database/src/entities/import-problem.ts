import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ImportColumn } from '#domain/imports/columns.js';
import type { ImportProblemCode } from '#domain/imports/problem-texts.js';
import { AccreditationImportRow } from './accreditation-import.js';

/** One thing that stands against importing a row, or the whole file. It names no person. */
@Entity('import_problem')
@Check('import_problem_number_counts', 'number >= 0')
@Index('import_problem_by_row', ['importId', 'number', 'id'])
export class ImportProblemRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'import_problem_pk' })
  id!: string;

  @ForeignKey(() => AccreditationImportRow, { name: 'import_problem_import_fk' })
  @Column({ type: 'uuid' })
  importId!: string;

  /** The row as a spreadsheet numbers it; 0 for the file. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text', nullable: true })
  column!: ImportColumn | null;

  @Column({ type: 'text' })
  code!: ImportProblemCode;

  /** What was written there, where that is not personal data. */
  @Column({ type: 'text', nullable: true })
  value!: string | null;
}
