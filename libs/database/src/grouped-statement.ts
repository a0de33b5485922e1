import { sqlStateOf } from './sql-state.js';

/** Runs one statement; `Transactions.statement`. */
type Run<Row> = (sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** More at once gains nothing, and fewer would leave the database idle while an answer is on its way. */
const MOST_UNDER_WAY = 2;
const MOST_IN_ONE = 32;

interface Waiting<Call, Row> {
  readonly call: Call;
  readonly resolve: (row: Row | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A statement of a hot path that takes many calls at once. A call goes out alone as long as the database has time
 * for it; those that come while two statements are under way wait, and then go out together: the way to the database
 * and the commit are paid once for all of them.
 *
 * The SQL takes the calls as one JSON array and answers rows with `n`, the place of the call from 1 on, and at most
 * one row a call. What one call runs into must not undo another: a refusal is an answer, not an error.
 */
export class GroupedStatement<Call extends object, Row extends object> {
  private readonly waiting: Waiting<Call, Row>[] = [];
  private underWay = 0;

  constructor(
    private readonly sql: string,
    private readonly statement: Run<Row & { n: string }>,
  ) {}

  /** The row that answers the call, or null if there is none. */
  run(call: Call): Promise<Row | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ call, resolve, reject });
      this.sendWaiting();
    });
  }

  private sendWaiting(): void {
    while (this.waiting.length > 0 && this.underWay < MOST_UNDER_WAY) {
      this.underWay += 1;
      void this.send(this.waiting.splice(0, MOST_IN_ONE)).finally(() => {
        this.underWay -= 1;
        this.sendWaiting();
      });
    }
  }

  private async send(group: readonly Waiting<Call, Row>[]): Promise<void> {
    try {
      const rows = await this.statement(this.sql, [JSON.stringify(group.map(({ call }) => call))]);
      const answers = new Map(rows.map((row) => [Number(row.n), row]));
      group.forEach(({ resolve }, index) => {
        resolve(answers.get(index + 1) ?? null);
      });
    } catch (error) {
      if (group.length > 1 && isAboutTheStatement(error)) await this.sendOneByOne(group);
      else for (const { reject } of group) reject(error);
    }
  }

  /** One call has spoilt the statement for all of them, or two groups were in each other's way. */
  private async sendOneByOne(group: readonly Waiting<Call, Row>[]): Promise<void> {
    for (const one of group) await this.send([one]);
  }
}

/** Then nothing of it was done. After a lost connection (no SQLSTATE, or 08 and 57) nobody knows. */
function isAboutTheStatement(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== null && !/^(08|57)/.test(state);
}
