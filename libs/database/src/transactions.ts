import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { shanghaiDay } from '#domain/calendar/shanghai-day.js';
import type { IsoDate } from '#domain/shared/iso-date.js';
import { accountIdOf, rolesOf, type Actor } from './actor.js';
import { EventRow } from './entities/event.js';
import type { EventType, SubjectType } from './event-types.js';
import { GroupedStatement } from './grouped-statement.js';
import { sqlStateOf } from './sql-state.js';

const OPEN = `SELECT set_config('app.actor_id', $1, true), set_config('app.roles', $2, true),
  set_config('app.agency_id', $3, true), portal_now() AS now`;

const RECORD_ALL = `INSERT INTO event (type, subject_type, subject_id, data, at, actor_kind, actor_id, actor_roles)
  SELECT o.type, o."subjectType", o."subjectId", coalesce(o.data, '{}'), $2, $3, $4, $5
  FROM jsonb_to_recordset($1::jsonb) AS o (type text, "subjectType" text, "subjectId" uuid, data jsonb)`;

const SEE_AS = `SELECT set_config('app.roles', $1, true)`;

/** Postgres asks for another try with these: a deadlock that it broke, or a conflict that it saw. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const MOST_TRIES = 4;

type EventValue = string | number | boolean | null;

/** What has happened, in the past tense, to one thing. `data` holds no personal data beyond ids. */
export interface Occurrence {
  readonly type: EventType;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly data?: Record<string, EventValue>;
}

/** One open transaction: its actor, its one moment in time, the way to the rows and to the audit trail. */
export class Transaction {
  /** The day of `now` in Asia/Shanghai. */
  readonly today: IsoDate;
  private seesAll = false;

  constructor(
    readonly actor: Actor,
    readonly manager: EntityManager,
    readonly now: Date,
  ) {
    this.today = shanghaiDay(now);
  }

  /**
   * Lets `work` see and change every row, for what the portal itself does within somebody's transaction: to object
   * to an application that one may not see, say. What it hands out must be cut down by whoever calls it. Events
   * still name the actor.
   */
  async seeingAll<Result>(work: () => Promise<Result>): Promise<Result> {
    // Within such work there is nothing to widen, and nothing to narrow after it.
    if (this.seesAll) return work();
    await this.manager.query(SEE_AS, ['system']);
    this.seesAll = true;
    try {
      return await work();
    } finally {
      this.seesAll = false;
      // After a database error the transaction is lost anyway, and so is its sight.
      await this.manager.query(SEE_AS, [rolesOf(this.actor).join(',')]).catch(() => undefined);
    }
  }

  /** Writes the event of what this transaction does; it is the audit entry and the outbox entry at once. */
  async record(occurrence: Occurrence): Promise<void> {
    await this.manager.insert(EventRow, {
      type: occurrence.type,
      subjectType: occurrence.subjectType,
      subjectId: occurrence.subjectId,
      data: occurrence.data ?? {},
      at: this.now,
      actorKind: this.actor.kind,
      actorId: accountIdOf(this.actor),
      actorRoles: [...rolesOf(this.actor)],
    });
  }

  /** Writes very many events in one statement, in this order. */
  async recordAll(occurrences: readonly Occurrence[]): Promise<void> {
    await this.manager.query(RECORD_ALL, [
      JSON.stringify(occurrences),
      this.now,
      this.actor.kind,
      accountIdOf(this.actor),
      [...rolesOf(this.actor)],
    ]);
  }
}

/** The only way to the database. */
@Injectable()
export class Transactions {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction as `actor`; it commits when `work` answers and rolls back when it throws.
   * A deadlock or a serialisation conflict is tried again from the start, so `work` has no effect outside.
   */
  async run<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    // Without a word about isolation, which would cost every transaction a statement: the database's default is meant.
    return trying(() => this.dataSource.transaction(async (manager) => work(await open(manager, actor))));
  }

  /** Runs `work` likewise, on the database as it is at one moment, so that many reads fit together. */
  async onSnapshot<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return trying(() =>
      this.dataSource.transaction('REPEATABLE READ', async (manager) => work(await open(manager, actor))),
    );
  }

  /**
   * Runs one statement of a hot path without a transaction around it. Such statements call the database's own
   * functions, which judge by their arguments who may see what, so the actor must be among `parameters`.
   */
  async statement<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...parameters]);
  }

  /** Such a statement for many calls at once; a use case makes it once and keeps it. */
  grouped<Call extends object, Row extends object>(sql: string): GroupedStatement<Call, Row> {
    return new GroupedStatement(sql, (text, parameters) => this.statement(text, parameters));
  }
}

async function trying<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (tries >= MOST_TRIES || !TRY_AGAIN.has(sqlStateOf(error) ?? '')) throw error;
    }
  }
}

async function open(manager: EntityManager, actor: Actor): Promise<Transaction> {
  const agencyId = actor.kind === 'account' ? actor.agencyId : null;
  const [row] = await manager.query<{ now: Date }[]>(OPEN, [
    accountIdOf(actor) ?? '',
    rolesOf(actor).join(','),
    agencyId ?? '',
  ]);
  if (row === undefined) throw new Error('The database did not tell the time');
  return new Transaction(actor, manager, row.now);
}
