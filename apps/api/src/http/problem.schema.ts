import { IntegerField, NestedListField, TextField } from './fields.js';

class ProblemReason {
  @TextField({ max: 100 })
  code!: string;

  @TextField({ max: 1000 })
  message!: string;

  @TextField({ max: 100, optional: true, description: 'the clause of the policy that it rests on' })
  clause?: string;

  @TextField({ max: 1000, optional: true, description: 'what would change it' })
  remedy?: string;
}

class ProblemPlace {
  @TextField({ max: 200, description: 'JSON Pointer into the body, or /name of a query parameter' })
  pointer!: string;

  @TextField({ max: 100 })
  code!: string;

  @TextField({ max: 1000 })
  message!: string;

  @TextField({ max: 200, optional: true, description: 'of a file that was sent: its name' })
  file?: string;

  @IntegerField({ min: 1, max: 2_147_483_647, optional: true })
  line?: number;

  @IntegerField({ min: 1, max: 2_147_483_647, optional: true })
  column?: number;

  @TextField({ max: 400, optional: true, description: 'the field in the file, as in services[1].clause' })
  field?: string;
}

/** The body of every error, as the OpenAPI document shows it. */
export class Problem {
  @TextField({ max: 200 })
  type!: string;

  @TextField({ max: 200 })
  title!: string;

  @IntegerField({ min: 400, max: 599 })
  status!: number;

  @TextField({ max: 1000 })
  detail!: string;

  @TextField({ max: 1000 })
  instance!: string;

  @TextField({ max: 100, description: 'stable, for programs' })
  code!: string;

  @TextField({ max: 64 })
  requestId!: string;

  @NestedListField(() => ProblemReason, { optional: true })
  reasons?: ProblemReason[];

  @NestedListField(() => ProblemPlace, { optional: true })
  errors?: ProblemPlace[];
}
