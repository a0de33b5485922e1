import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever waits for a place at a slot and books a free one, because the slot was made larger for example, waits no
 * more: the place that was owed is somebody else's. The submit has locked the slot by then.
 */
export class BookedWaitsNoMore1795000000221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION end_waiting_of_booked() RETURNS trigger
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        entry uuid;
      BEGIN
        UPDATE waiting_entry e SET state = 'left', ended_at = NEW.submitted_at
          WHERE e.holder_id = NEW.holder_id AND e.slot_id = NEW.slot_id AND e.state = 'waiting'
          RETURNING e.id INTO entry;
        IF entry IS NULL THEN RETURN NULL; END IF;
        UPDATE slot s SET waiting = s.waiting - 1 WHERE s.id = NEW.slot_id;
        INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
        VALUES (NEW.submitted_at, 'waiting_list.left', 'waiting_entry', entry, 'system', '{}',
          jsonb_build_object('service', NEW.service, 'slotId', NEW.slot_id, 'requestId', NEW.id));
        RETURN NULL;
      END $$;
      REVOKE ALL ON FUNCTION end_waiting_of_booked() FROM PUBLIC;
      CREATE TRIGGER booked_waits_no_more AFTER INSERT ON service_request FOR EACH ROW
        WHEN (NEW.slot_id IS NOT NULL) EXECUTE FUNCTION end_waiting_of_booked();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER booked_waits_no_more ON service_request;
      DROP FUNCTION end_waiting_of_booked();
    `);
  }
}
