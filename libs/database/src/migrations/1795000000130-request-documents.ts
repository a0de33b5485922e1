import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that holders hand in with a request. A file waits for its request and is given to it by the very statement
 * that submits it: the request names the ids of its files, and one that is not there, is somebody else's, is for
 * another service or was taken meanwhile undoes the submit like every other fact that has changed (TC001).
 */
export class RequestDocuments1795000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_document (
        id uuid CONSTRAINT request_document_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT request_document_account_fk REFERENCES account (id),
        request_id uuid CONSTRAINT request_document_request_fk REFERENCES service_request (id),
        service text NOT NULL,
        kind text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size_bytes integer NOT NULL,
        sha256 text NOT NULL,
        uploaded_at timestamptz NOT NULL,
        CONSTRAINT request_document_media_type_known CHECK
          (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
        CONSTRAINT request_document_size_bounded CHECK (size_bytes BETWEEN 1 AND 10485760),
        CONSTRAINT request_document_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$')
      );
      CREATE INDEX request_document_of_request ON request_document (request_id, id);
      CREATE INDEX request_document_of_content ON request_document (sha256);
      CREATE UNIQUE INDEX request_document_waits_once ON request_document (account_id, service, kind, sha256)
        WHERE request_id IS NULL;
      CREATE INDEX request_document_waiting ON request_document (uploaded_at) WHERE request_id IS NULL;

      ALTER TABLE request_document ENABLE ROW LEVEL SECURITY;
      CREATE POLICY request_document_visible ON request_document USING (account_id = actor_id()
        OR actor_is('system')
        OR (actor_is('agency_staff') AND EXISTS (SELECT FROM service_request r
          WHERE r.id = request_document.request_id AND r.agency_id = actor_agency_id())));
      CREATE POLICY request_document_handed_in ON request_document AS RESTRICTIVE FOR INSERT
        WITH CHECK (account_id = actor_id());
      CREATE POLICY request_document_kept ON request_document AS RESTRICTIVE FOR DELETE
        USING (request_id IS NULL AND (account_id = actor_id() OR actor_is('system')));
      GRANT SELECT, INSERT, DELETE ON request_document TO talent_app;

      CREATE TRIGGER request_document_gone AFTER DELETE ON request_document REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION ask_for_file_removal();
      CREATE TRIGGER request_document_of_nobody_erased BEFORE INSERT ON request_document
        FOR EACH ROW EXECUTE FUNCTION refuse_erased_person();

      CREATE FUNCTION attach_request_documents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      DECLARE attached integer;
      BEGIN
        UPDATE request_document SET request_id = NEW.id
          WHERE id::text = ANY (NEW.documents) AND account_id = NEW.holder_id AND service = NEW.service
            AND request_id IS NULL;
        GET DIAGNOSTICS attached = ROW_COUNT;
        IF attached <> cardinality(NEW.documents) THEN RAISE EXCEPTION USING ERRCODE = 'TC001'; END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER request_takes_documents AFTER INSERT ON service_request
        FOR EACH ROW WHEN (NEW.documents <> '{}') EXECUTE FUNCTION attach_request_documents();

      CREATE FUNCTION erase_request_documents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM request_document WHERE account_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_documents AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION erase_request_documents();

      REVOKE ALL ON FUNCTION attach_request_documents(), erase_request_documents() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION attach_request_documents(), erase_request_documents() TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_documents ON account;
      DROP TRIGGER request_takes_documents ON service_request;
      DROP FUNCTION erase_request_documents(), attach_request_documents();
      DROP TABLE request_document;
    `);
  }
}
