import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What hangs on a request: files that holder and agency give each other, documents of the outcome, which the holder
 * sees once it is fulfilled, and notes, which whoever made the request never sees, whatever else he or she is.
 */
export class CaseRecords1795000000151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_file (
        id uuid CONSTRAINT request_file_pk PRIMARY KEY DEFAULT uuidv7(),
        request_id uuid NOT NULL CONSTRAINT request_file_request_fk REFERENCES service_request (id),
        message_id uuid CONSTRAINT request_file_message_fk REFERENCES request_message (id) ON DELETE SET NULL,
        author text NOT NULL,
        purpose text NOT NULL,
        uploaded_by uuid NOT NULL CONSTRAINT request_file_uploader_fk REFERENCES account (id),
        file_name text NOT NULL,
        media_type text NOT NULL,
        size_bytes integer NOT NULL,
        sha256 text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT request_file_author_known CHECK (author IN ('holder', 'agency')),
        CONSTRAINT request_file_purpose_known CHECK
          (purpose = 'exchange' OR (purpose = 'outcome' AND author = 'agency' AND message_id IS NULL)),
        CONSTRAINT request_file_media_type_known CHECK
          (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
        CONSTRAINT request_file_size_bounded CHECK (size_bytes BETWEEN 1 AND 10485760),
        CONSTRAINT request_file_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT request_file_once UNIQUE (request_id, author, purpose, sha256)
      );
      CREATE INDEX request_file_of_content ON request_file (sha256);
      ALTER TABLE request_file ENABLE ROW LEVEL SECURITY;
      CREATE POLICY request_file_visible ON request_file USING (actor_is('system')
        OR EXISTS (SELECT FROM service_request r WHERE r.id = request_file.request_id AND (
          (r.holder_id = actor_id() AND (purpose = 'exchange' OR r.state = 'fulfilled'))
          OR (r.agency_id = actor_agency_id() AND actor_is('agency_staff')))));
      CREATE POLICY request_file_own ON request_file AS RESTRICTIVE FOR INSERT
        WITH CHECK (uploaded_by = actor_id());
      GRANT SELECT, INSERT, UPDATE (message_id) ON request_file TO talent_app;
      CREATE TRIGGER request_file_gone AFTER DELETE ON request_file REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION ask_for_file_removal();

      CREATE TABLE request_note (
        id uuid CONSTRAINT request_note_pk PRIMARY KEY DEFAULT uuidv7(),
        request_id uuid NOT NULL CONSTRAINT request_note_request_fk REFERENCES service_request (id),
        agency_id uuid CONSTRAINT request_note_agency_fk REFERENCES agency (id),
        written_by uuid NOT NULL CONSTRAINT request_note_writer_fk REFERENCES account (id),
        text text NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT request_note_text_given CHECK (length(text) BETWEEN 1 AND 4000)
      );
      CREATE INDEX request_note_of_request ON request_note (request_id, id);
      ALTER TABLE request_note ENABLE ROW LEVEL SECURITY;
      -- An agency sees its own notes and those of the office, and not what an agency before it wrote.
      CREATE POLICY request_note_visible ON request_note USING (actor_is('system')
        OR EXISTS (SELECT FROM service_request r WHERE r.id = request_note.request_id
          AND r.holder_id IS DISTINCT FROM actor_id()
          AND (actor_is('service_manager', 'auditor')
            OR (actor_is('agency_staff') AND r.agency_id = actor_agency_id()
              AND (request_note.agency_id IS NULL OR request_note.agency_id = actor_agency_id())))));
      GRANT SELECT, INSERT ON request_note TO talent_app;

      CREATE FUNCTION refuse_record_of_erased() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      DECLARE erased timestamptz;
      BEGIN
        SELECT erased_at INTO erased FROM account
          WHERE id = (SELECT holder_id FROM service_request WHERE id = NEW.request_id) FOR KEY SHARE;
        IF erased IS NOT NULL THEN
          RAISE EXCEPTION 'this person is erased'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'account_not_erased';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER request_file_of_nobody_erased BEFORE INSERT ON request_file
        FOR EACH ROW EXECUTE FUNCTION refuse_record_of_erased();
      CREATE TRIGGER request_note_of_nobody_erased BEFORE INSERT ON request_note
        FOR EACH ROW EXECUTE FUNCTION refuse_record_of_erased();

      CREATE FUNCTION erase_case_records() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM request_file WHERE request_id IN (SELECT id FROM service_request WHERE holder_id = NEW.id);
        UPDATE request_note SET text = '—'
          WHERE request_id IN (SELECT id FROM service_request WHERE holder_id = NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_case_records AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_case_records();
      REVOKE ALL ON FUNCTION refuse_record_of_erased(), erase_case_records() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION refuse_record_of_erased(), erase_case_records() TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_case_records ON account;
      DROP TABLE request_note, request_file;
      DROP FUNCTION erase_case_records(), refuse_record_of_erased();
    `);
  }
}
