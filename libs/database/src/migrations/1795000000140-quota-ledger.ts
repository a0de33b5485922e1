import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Quotas as a ledger. `quota_use` is the guarded balance of a counter, `quota_entry` says how it came to be: each
 * movement is an entry, and the balance is their sum. The app role writes neither; it calls the functions here, which
 * do both at once, as the submit statement does. An entry goes only with its counter, when a person is erased.
 */
export class QuotaLedger1795000000140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE quota_entry (
        id uuid CONSTRAINT quota_entry_pk PRIMARY KEY DEFAULT uuidv7(),
        holder_id uuid NOT NULL,
        service text NOT NULL,
        period_key text NOT NULL,
        beneficiary_key text NOT NULL,
        movement text NOT NULL,
        amount integer NOT NULL,
        request_id uuid CONSTRAINT quota_entry_request_fk REFERENCES service_request (id),
        by_account uuid CONSTRAINT quota_entry_by_fk REFERENCES account (id),
        reason text,
        at timestamptz NOT NULL,
        CONSTRAINT quota_entry_use_fk FOREIGN KEY (holder_id, service, period_key, beneficiary_key)
          REFERENCES quota_use (holder_id, service, period_key, beneficiary_key) ON DELETE CASCADE,
        CONSTRAINT quota_entry_amount_of_movement CHECK (CASE movement WHEN 'take' THEN amount > 0
          WHEN 'give_back' THEN amount < 0 WHEN 'carry' THEN amount <> 0 WHEN 'correct' THEN amount <> 0
          ELSE false END),
        CONSTRAINT quota_entry_of_request CHECK (movement NOT IN ('take', 'give_back') OR request_id IS NOT NULL),
        CONSTRAINT quota_entry_correction_explained CHECK ((movement = 'correct') = (reason IS NOT NULL))
      );
      CREATE INDEX quota_entry_of_holder ON quota_entry (holder_id, at, id);
      CREATE INDEX quota_entry_by_request ON quota_entry (request_id);
      CREATE TRIGGER quota_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON quota_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_erasure();
      ALTER TABLE quota_entry ENABLE ROW LEVEL SECURITY;
      CREATE POLICY quota_entry_visible ON quota_entry USING (holder_id = actor_id()
        OR actor_is('service_manager', 'auditor', 'system'));
      GRANT SELECT ON quota_entry TO talent_app;
      REVOKE INSERT, UPDATE ON quota_use FROM talent_app;

      -- What was taken and given back so far, as the requests tell it; the rest is one entry that says so.
      INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, movement, amount, request_id,
        by_account, at)
      SELECT u.holder_id, u.service, u.period_key, u.beneficiary_key, moved.movement, moved.amount, r.id,
        CASE WHEN r.mode <> 'pass' AND moved.movement = 'take' THEN r.holder_id END, moved.at
      FROM service_request r CROSS JOIN jsonb_array_elements(r.quota_takes) AS take
      JOIN quota_use u ON u.holder_id = r.holder_id AND u.service = r.service
        AND u.period_key = take->>'periodKey' AND u.beneficiary_key = take->>'beneficiaryKey'
      CROSS JOIN LATERAL (VALUES ('take', 1, r.submitted_at), ('give_back', -1, r.ended_at))
        AS moved (movement, amount, at)
      WHERE moved.movement = 'take' OR r.state IN ('declined', 'cancelled', 'expired')
      ORDER BY moved.at;

      -- Where the ledger and what it accounts for differ; answers nothing, or something is wrong. A counter must be
      -- the sum of its entries, and a request hold what it took until it ends without use.
      CREATE FUNCTION quota_ledger_differences() RETURNS TABLE (
        holder_id uuid, service text, period_key text, beneficiary_key text, request_id uuid, stands bigint,
        entered bigint
      ) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
        SELECT u.holder_id, u.service, u.period_key, u.beneficiary_key, NULL::uuid, u.used::bigint,
          coalesce(sum(e.amount), 0)
        FROM quota_use u LEFT JOIN quota_entry e ON (e.holder_id, e.service, e.period_key, e.beneficiary_key)
          = (u.holder_id, u.service, u.period_key, u.beneficiary_key)
        GROUP BY u.holder_id, u.service, u.period_key, u.beneficiary_key
        HAVING u.used <> coalesce(sum(e.amount), 0)
        UNION ALL
        SELECT r.holder_id, r.service, NULL, NULL, r.id, kept.amount, coalesce(sum(e.amount), 0)
        FROM service_request r
        CROSS JOIN LATERAL (SELECT CASE WHEN r.state IN ('declined', 'cancelled', 'expired') THEN 0
          ELSE jsonb_array_length(r.quota_takes) END::bigint AS amount) AS kept
        LEFT JOIN quota_entry e ON e.request_id = r.id
        GROUP BY r.id, kept.amount HAVING kept.amount <> coalesce(sum(e.amount), 0)
      $$;

      INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, movement, amount, reason, at)
      SELECT d.holder_id, d.service, d.period_key, d.beneficiary_key, 'correct', d.stands - d.entered, '期初余额', now()
      FROM quota_ledger_differences() d WHERE d.period_key IS NOT NULL;

      -- Gives back what a locked request still holds, wherever it has been carried since; a second time nothing.
      CREATE FUNCTION give_back_quota(of_request uuid, by_whom uuid, moment timestamptz) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        held record;
        counters integer := 0;
      BEGIN
        PERFORM FROM quota_use u WHERE (u.holder_id, u.service, u.period_key, u.beneficiary_key) IN
          (SELECT e.holder_id, e.service, e.period_key, e.beneficiary_key FROM quota_entry e
            WHERE e.request_id = of_request)
          ORDER BY u.period_key, u.beneficiary_key FOR NO KEY UPDATE;
        FOR held IN SELECT e.holder_id, e.service, e.period_key, e.beneficiary_key, sum(e.amount)::integer AS amount
          FROM quota_entry e WHERE e.request_id = of_request GROUP BY 1, 2, 3, 4 HAVING sum(e.amount) > 0
          ORDER BY 3, 4
        LOOP
          UPDATE quota_use u SET used = u.used - held.amount WHERE (u.holder_id, u.service, u.period_key,
            u.beneficiary_key) = (held.holder_id, held.service, held.period_key, held.beneficiary_key);
          INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, movement, amount, request_id,
            by_account, at)
          VALUES (held.holder_id, held.service, held.period_key, held.beneficiary_key, 'give_back', -held.amount,
            of_request, by_whom, moment);
          counters := counters + 1;
        END LOOP;
        RETURN counters;
      END $$;

      -- Corrects a counter by hand. It never goes below what open requests hold, for they may give it back yet, nor
      -- above the limit.
      CREATE FUNCTION correct_quota(
        of_holder uuid, of_service text, of_period text, of_beneficiary text, change integer, most integer,
        why text, by_whom uuid, moment timestamptz
      ) RETURNS TABLE (outcome text, used integer)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        counter quota_use;
        held bigint;
      BEGIN
        INSERT INTO quota_use VALUES (of_holder, of_service, of_period, of_beneficiary, 0, most)
          ON CONFLICT ON CONSTRAINT quota_use_pk DO NOTHING;
        SELECT * INTO counter FROM quota_use u WHERE (u.holder_id, u.service, u.period_key, u.beneficiary_key)
          = (of_holder, of_service, of_period, of_beneficiary) FOR NO KEY UPDATE;
        SELECT coalesce(sum(e.amount), 0) INTO held FROM quota_entry e JOIN service_request q ON q.id = e.request_id
          WHERE (e.holder_id, e.service, e.period_key, e.beneficiary_key)
            = (of_holder, of_service, of_period, of_beneficiary) AND q.ended_at IS NULL;
        used := counter.used + change;
        outcome := CASE WHEN used < held THEN 'held' WHEN change > 0 AND used > most THEN 'above' ELSE 'corrected' END;
        IF outcome = 'corrected' THEN
          UPDATE quota_use u SET used = counter.used + change,
              allowed = CASE WHEN change > 0 THEN most ELSE u.allowed END
            WHERE (u.holder_id, u.service, u.period_key, u.beneficiary_key)
              = (of_holder, of_service, of_period, of_beneficiary);
          INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, movement, amount, by_account,
            reason, at)
          VALUES (of_holder, of_service, of_period, of_beneficiary, 'correct', change, by_whom, why, moment);
        ELSE
          used := counter.used;
        END IF;
        RETURN NEXT;
      END $$;

      -- Moves what stands under one key to another, entry by entry of the requests that took it: a card is followed
      -- by one of another tier, and what its term has used stays used.
      CREATE FUNCTION carry_quota(of_holder uuid, from_key text, to_key text, by_whom uuid, moment timestamptz)
      RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        counter quota_use;
        counters integer := 0;
      BEGIN
        IF from_key = to_key THEN RETURN 0; END IF;
        FOR counter IN SELECT * FROM quota_use u WHERE u.holder_id = of_holder AND u.period_key = from_key
          AND u.used > 0 ORDER BY u.service, u.beneficiary_key FOR NO KEY UPDATE
        LOOP
          INSERT INTO quota_use AS u VALUES (of_holder, counter.service, to_key, counter.beneficiary_key,
            counter.used, counter.allowed)
          ON CONFLICT ON CONSTRAINT quota_use_pk DO UPDATE SET used = u.used + excluded.used,
            allowed = greatest(u.allowed, u.used + excluded.used);
          INSERT INTO quota_entry (holder_id, service, period_key, beneficiary_key, movement, amount, request_id,
            by_account, at)
          SELECT of_holder, counter.service, CASE side WHEN 1 THEN to_key ELSE from_key END,
            counter.beneficiary_key, 'carry', side * part.amount, part.request_id, by_whom, moment
          FROM (SELECT e.request_id, sum(e.amount)::integer AS amount FROM quota_entry e
            WHERE (e.holder_id, e.service, e.period_key, e.beneficiary_key)
              = (of_holder, counter.service, from_key, counter.beneficiary_key)
            GROUP BY e.request_id HAVING sum(e.amount) <> 0) AS part
          CROSS JOIN (VALUES (-1), (1)) AS sides (side);
          UPDATE quota_use u SET used = 0 WHERE (u.holder_id, u.service, u.period_key, u.beneficiary_key)
            = (of_holder, counter.service, from_key, counter.beneficiary_key);
          counters := counters + 1;
        END LOOP;
        RETURN counters;
      END $$;

      REVOKE ALL ON FUNCTION quota_ledger_differences(), give_back_quota(uuid, uuid, timestamptz),
        correct_quota(uuid, text, text, text, integer, integer, text, uuid, timestamptz),
        carry_quota(uuid, text, text, uuid, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION quota_ledger_differences(), give_back_quota(uuid, uuid, timestamptz),
        correct_quota(uuid, text, text, text, integer, integer, text, uuid, timestamptz),
        carry_quota(uuid, text, text, uuid, timestamptz) TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION carry_quota(uuid, text, text, uuid, timestamptz),
        correct_quota(uuid, text, text, text, integer, integer, text, uuid, timestamptz),
        give_back_quota(uuid, uuid, timestamptz), quota_ledger_differences();
      DROP TABLE quota_entry;
      GRANT INSERT, UPDATE ON quota_use TO talent_app;
    `);
  }
}
