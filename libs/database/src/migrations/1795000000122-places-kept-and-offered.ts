import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is done with holds and the waiting list, each in one statement: the card of whoever asks is locked, then the
 * slot; what is over is ended; and then it is judged. Nothing is looked at before it is locked.
 */
export class PlacesKeptAndOffered1795000000122 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_of_place(r jsonb, happened text, about_type text, about uuid, told jsonb) RETURNS void
      LANGUAGE sql SET search_path = public, pg_temp AS $$
        INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_id, actor_roles, data)
        VALUES (portal_now(), happened, about_type, about, 'account', (r->>'holderId')::uuid,
          ARRAY(SELECT jsonb_array_elements_text(r->'actorRoles')), told)
      $$;

      -- Keeps a place for somebody who fills in a form. A hold that is there already is answered as it is, so that
      -- asking again does not make it longer.
      CREATE FUNCTION hold_slot(r jsonb) RETURNS TABLE (outcome text, id uuid, expires_at timestamptz)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        moment timestamptz := portal_now();
        me uuid := (r->>'holderId')::uuid;
        place slot;
        kept slot_hold;
        ended integer;
      BEGIN
        PERFORM FROM card c WHERE c.id = (r->>'cardId')::uuid AND c.version = (r->>'cardVersion')::int
          AND c.state = 'active' FOR NO KEY UPDATE;
        IF NOT FOUND THEN RETURN QUERY SELECT 'changed', NULL::uuid, NULL::timestamptz; RETURN; END IF;
        SELECT * INTO place FROM slot s WHERE s.id = (r->>'slotId')::uuid FOR NO KEY UPDATE;
        ended := end_holds(place.id, moment, false);
        SELECT * INTO kept FROM slot_hold h WHERE h.slot_id = place.id AND h.holder_id = me;
        IF kept.id IS NOT NULL THEN outcome := 'held';
        ELSIF place.open IS NOT TRUE OR place.starts_at <= moment THEN outcome := 'unavailable';
        ELSIF EXISTS (SELECT FROM waiting_entry e WHERE e.slot_id = place.id AND e.holder_id = me
          AND e.ended_at IS NULL) THEN outcome := 'waiting';
        ELSIF (SELECT count(*) FROM service_request q WHERE q.holder_id = me AND q.mode = 'booking'
            AND q.ended_at IS NULL)
          + (SELECT count(*) FROM slot_hold h WHERE h.holder_id = me AND h.entry_id IS NULL
            AND h.expires_at > moment) >= (r->>'mostOpen')::int THEN outcome := 'changed';
        ELSIF place.taken - ended + place.waiting >= place.capacity THEN outcome := 'slot_full';
        ELSE
          INSERT INTO slot_hold (slot_id, holder_id, made_at, expires_at)
          VALUES (place.id, me, moment,
            least(moment + make_interval(mins => (r->>'minutes')::int), place.starts_at)) RETURNING * INTO kept;
          PERFORM tell_of_place(r, 'slot.held', 'slot', place.id,
            jsonb_build_object('holdId', kept.id, 'service', place.service));
          ended := ended - 1;
          outcome := 'held';
        END IF;
        IF ended <> 0 THEN UPDATE slot s SET taken = s.taken - ended WHERE s.id = place.id; END IF;
        id := kept.id;
        expires_at := kept.expires_at;
        RETURN NEXT;
      END $$;

      -- Lets a hold go before its time; answers whether there was one. What was offered is declined, not let go.
      CREATE FUNCTION release_hold(r jsonb) RETURNS boolean
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me uuid := (r->>'holderId')::uuid;
        of_slot uuid := (r->>'slotId')::uuid;
        gone uuid;
      BEGIN
        PERFORM FROM card c WHERE c.holder_id = me ORDER BY c.id FOR NO KEY UPDATE;
        PERFORM FROM slot s WHERE s.id = of_slot FOR NO KEY UPDATE;
        DELETE FROM slot_hold h WHERE h.slot_id = of_slot AND h.holder_id = me AND h.entry_id IS NULL
          RETURNING h.id INTO gone;
        IF gone IS NULL THEN RETURN false; END IF;
        UPDATE slot s SET taken = s.taken - 1 WHERE s.id = of_slot;
        PERFORM tell_of_place(r, 'slot.hold_ended', 'slot', of_slot,
          jsonb_build_object('holdId', gone, 'reason', 'released'));
        RETURN true;
      END $$;

      -- Puts somebody at the end of the list of a slot that is full.
      CREATE FUNCTION join_waiting_list(r jsonb) RETURNS TABLE (outcome text, id uuid)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        moment timestamptz := portal_now();
        me uuid := (r->>'holderId')::uuid;
        place slot;
        ended integer;
        joins integer := 0;
      BEGIN
        PERFORM FROM card c WHERE c.id = (r->>'cardId')::uuid AND c.version = (r->>'cardVersion')::int
          AND c.state = 'active' FOR NO KEY UPDATE;
        IF NOT FOUND THEN RETURN QUERY SELECT 'changed', NULL::uuid; RETURN; END IF;
        SELECT * INTO place FROM slot s WHERE s.id = (r->>'slotId')::uuid FOR NO KEY UPDATE;
        ended := end_holds(place.id, moment, false);
        SELECT e.id INTO id FROM waiting_entry e
          WHERE e.slot_id = place.id AND e.holder_id = me AND e.ended_at IS NULL;
        IF id IS NOT NULL THEN outcome := 'waiting';
        ELSIF place.open IS NOT TRUE OR place.starts_at <= moment THEN outcome := 'unavailable';
        ELSIF EXISTS (SELECT FROM slot_hold h WHERE h.slot_id = place.id AND h.holder_id = me)
          OR place.taken - ended + place.waiting < place.capacity THEN outcome := 'not_full';
        ELSIF (SELECT count(*) FROM waiting_entry e WHERE e.holder_id = me AND e.ended_at IS NULL)
          >= (r->>'mostOpen')::int THEN outcome := 'too_many';
        ELSE
          -- The turn is drawn while the slot is locked, so that who comes first is first.
          INSERT INTO waiting_entry (slot_id, holder_id, joined_at) VALUES (place.id, me, moment)
            RETURNING waiting_entry.id INTO id;
          PERFORM tell_of_place(r, 'waiting_list.joined', 'waiting_entry', id,
            jsonb_build_object('service', place.service, 'slotId', place.id));
          joins := 1;
          outcome := 'waiting';
        END IF;
        IF ended <> 0 OR joins <> 0 THEN
          UPDATE slot s SET taken = s.taken - ended, waiting = s.waiting + joins WHERE s.id = place.id;
        END IF;
        RETURN NEXT;
      END $$;

      -- Ends what is over at a slot and offers the places that are free to those who wait, in their turn. Answers how
      -- many things it has done.
      CREATE FUNCTION settle_slot(of_slot uuid, minutes integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        moment timestamptz := portal_now();
        place slot;
        done integer;
        free integer;
        owed integer;
      BEGIN
        SELECT * INTO place FROM slot s WHERE s.id = of_slot FOR NO KEY UPDATE;
        IF NOT FOUND THEN RETURN 0; END IF;
        done := end_holds(of_slot, moment, NOT place.open);
        place.taken := place.taken - done;

        IF NOT place.open OR place.starts_at <= moment THEN
          WITH entry AS (
            UPDATE waiting_entry SET state = 'closed', ended_at = moment
            WHERE slot_id = of_slot AND state = 'waiting' RETURNING id
          )
          INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
          SELECT moment, 'waiting_list.closed', 'waiting_entry', entry.id, 'system', '{}',
            jsonb_build_object('service', place.service, 'slotId', of_slot) FROM entry;
          done := done + place.waiting;
          place.waiting := 0;
        END IF;

        free := place.capacity - place.taken;
        IF place.waiting > 0 AND free > 0 THEN
          WITH next AS (
            SELECT e.id FROM waiting_entry e WHERE e.slot_id = of_slot AND e.state = 'waiting'
            ORDER BY e.turn LIMIT free
          ), offered AS (
            UPDATE waiting_entry e SET state = 'offered',
              offered_until = least(moment + make_interval(mins => minutes), place.starts_at)
            FROM next WHERE e.id = next.id RETURNING e.*
          ), kept AS (
            INSERT INTO slot_hold (slot_id, holder_id, entry_id, made_at, expires_at)
            SELECT of_slot, holder_id, id, moment, offered_until FROM offered
          ), told AS (
            INSERT INTO event (at, type, subject_type, subject_id, actor_kind, actor_roles, data)
            SELECT moment, 'waiting_list.offered', 'waiting_entry', id, 'system', '{}',
              jsonb_build_object('service', place.service, 'slotId', of_slot) FROM offered
          )
          SELECT count(*) INTO owed FROM offered;
          place.taken := place.taken + owed;
          place.waiting := place.waiting - owed;
          done := done + owed;
        END IF;
        UPDATE slot s SET taken = place.taken, waiting = place.waiting
          WHERE s.id = of_slot AND (s.taken, s.waiting) IS DISTINCT FROM (place.taken, place.waiting);
        RETURN done;
      END $$;

      -- Takes somebody off the list, or declines what was offered; the next one gets the offer at once. Answers false
      -- when it was not waiting any more.
      CREATE FUNCTION leave_waiting_list(r jsonb) RETURNS boolean
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        moment timestamptz := portal_now();
        me uuid := (r->>'holderId')::uuid;
        of_slot uuid;
        was text;
      BEGIN
        PERFORM FROM card c WHERE c.holder_id = me ORDER BY c.id FOR NO KEY UPDATE;
        SELECT e.slot_id INTO of_slot FROM waiting_entry e
          WHERE e.id = (r->>'entryId')::uuid AND e.holder_id = me;
        PERFORM FROM slot s WHERE s.id = of_slot FOR NO KEY UPDATE;
        SELECT e.state INTO was FROM waiting_entry e WHERE e.id = (r->>'entryId')::uuid AND e.holder_id = me
          AND (e.state = 'waiting' OR (e.state = 'offered' AND e.offered_until > moment));
        IF was IS NULL THEN RETURN false; END IF;
        DELETE FROM slot_hold h WHERE h.entry_id = (r->>'entryId')::uuid;
        UPDATE waiting_entry e SET state = CASE was WHEN 'offered' THEN 'declined' ELSE 'left' END,
          ended_at = moment WHERE e.id = (r->>'entryId')::uuid;
        UPDATE slot s SET taken = s.taken - (was = 'offered')::int, waiting = s.waiting - (was = 'waiting')::int
          WHERE s.id = of_slot;
        PERFORM tell_of_place(r, 'waiting_list.' || CASE was WHEN 'offered' THEN 'declined' ELSE 'left' END,
          'waiting_entry', (r->>'entryId')::uuid, jsonb_build_object('slotId', of_slot));
        PERFORM settle_slot(of_slot, (r->>'minutes')::int);
        RETURN true;
      END $$;

      -- How many wait before somebody; 0 for who is next.
      CREATE FUNCTION waiting_before(of_slot uuid, of_turn bigint) RETURNS integer
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT count(*)::integer FROM waiting_entry
        WHERE slot_id = of_slot AND state = 'waiting' AND turn < of_turn
      $$;

      REVOKE ALL ON FUNCTION tell_of_place(jsonb, text, text, uuid, jsonb), hold_slot(jsonb), release_hold(jsonb),
        join_waiting_list(jsonb), settle_slot(uuid, integer), leave_waiting_list(jsonb),
        waiting_before(uuid, bigint) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION hold_slot(jsonb), release_hold(jsonb), join_waiting_list(jsonb),
        settle_slot(uuid, integer), leave_waiting_list(jsonb), waiting_before(uuid, bigint) TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION waiting_before(uuid, bigint), leave_waiting_list(jsonb), settle_slot(uuid, integer),
        join_waiting_list(jsonb), release_hold(jsonb), hold_slot(jsonb),
        tell_of_place(jsonb, text, text, uuid, jsonb);
    `);
  }
}
