import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dependants have identity numbers, each sealed with a key of its own, so that the erasure of the holder and that of
 * the person each destroy it. Services for them rest on a consent: a request keeps which one, and is not written
 * without, whatever the decision found a moment before.
 */
export class Consents1795000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dependant
        ADD COLUMN identity_type text,
        ADD COLUMN identity_number bytea,
        ADD COLUMN identity_index bytea,
        ADD COLUMN identity_tail text,
        ADD COLUMN linked_account_id uuid CONSTRAINT dependant_linked_account_fk REFERENCES account (id),
        ADD COLUMN linked_at timestamptz,
        ADD CONSTRAINT dependant_identity_type_known
          CHECK (identity_type IN ('resident_identity_card', 'passport')),
        ADD CONSTRAINT dependant_identity_whole
          CHECK (num_nulls(identity_type, identity_number, identity_index, identity_tail) IN (0, 4)),
        ADD CONSTRAINT dependant_identity_tail_two CHECK (length(identity_tail) = 2),
        ADD CONSTRAINT dependant_link_whole CHECK ((linked_account_id IS NULL) = (linked_at IS NULL)),
        ADD CONSTRAINT dependant_linked_to_another CHECK (linked_account_id <> account_id);
      CREATE UNIQUE INDEX dependant_identity_once ON dependant (account_id, identity_index)
        WHERE removed_at IS NULL;
      CREATE UNIQUE INDEX dependant_linked_once ON dependant (account_id, linked_account_id)
        WHERE removed_at IS NULL;
      CREATE INDEX dependant_of_linked ON dependant (linked_account_id) WHERE linked_account_id IS NOT NULL;
      -- Whoever is linked sees the own place in the family and changes nothing of it.
      CREATE POLICY dependant_seen_by_linked ON dependant FOR SELECT USING (linked_account_id = actor_id());

      CREATE TABLE dependant_key (
        dependant_id uuid CONSTRAINT dependant_key_pk PRIMARY KEY
          CONSTRAINT dependant_key_dependant_fk REFERENCES dependant (id),
        sealed_key bytea NOT NULL,
        master_key_id text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT dependant_key_master_named CHECK (master_key_id ~ '^[0-9a-f]{16}$')
      );
      CREATE INDEX dependant_key_of_master ON dependant_key (master_key_id, dependant_id);
      ALTER TABLE dependant_key ENABLE ROW LEVEL SECURITY;
      CREATE POLICY dependant_key_visible ON dependant_key FOR SELECT USING (EXISTS (SELECT FROM dependant d
        WHERE d.id = dependant_id AND (d.account_id = actor_id() OR actor_is('service_manager', 'system'))));
      CREATE POLICY dependant_key_own ON dependant_key USING (EXISTS (SELECT FROM dependant d
        WHERE d.id = dependant_id AND (d.account_id = actor_id() OR actor_is('system'))));
      GRANT SELECT, INSERT, UPDATE, DELETE ON dependant_key TO talent_app;

      CREATE TABLE dependant_consent (
        id uuid CONSTRAINT dependant_consent_pk PRIMARY KEY DEFAULT uuidv7(),
        dependant_id uuid NOT NULL CONSTRAINT dependant_consent_dependant_fk REFERENCES dependant (id),
        basis text NOT NULL,
        text_version text NOT NULL,
        recorded_by uuid NOT NULL CONSTRAINT dependant_consent_recorder_fk REFERENCES account (id),
        recorded_at timestamptz NOT NULL,
        guardian_capacity text,
        signed_on date,
        document_name text,
        document_type text,
        document_sha256 text,
        ended_at timestamptz,
        ended_by uuid CONSTRAINT dependant_consent_ender_fk REFERENCES account (id),
        end_reason text,
        CONSTRAINT dependant_consent_basis_known CHECK (basis IN ('own_account', 'signed_document', 'guardianship')),
        CONSTRAINT dependant_consent_guardian_named CHECK ((basis = 'guardianship') = (guardian_capacity IS NOT NULL)),
        CONSTRAINT dependant_consent_capacity_known CHECK (guardian_capacity IN ('parent', 'other_guardian')),
        CONSTRAINT dependant_consent_signed CHECK ((basis = 'signed_document') = (signed_on IS NOT NULL)),
        CONSTRAINT dependant_consent_document_of_signed CHECK (basis = 'signed_document'
          OR num_nonnulls(document_name, document_type, document_sha256) = 0),
        CONSTRAINT dependant_consent_document_whole
          CHECK (num_nulls(document_name, document_type, document_sha256) IN (0, 3)),
        CONSTRAINT dependant_consent_sha256_hex CHECK (document_sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT dependant_consent_end_known CHECK (end_reason IN ('withdrawn', 'replaced', 'unlinked', 'changed')),
        CONSTRAINT dependant_consent_ended_whole CHECK (num_nulls(ended_at, ended_by, end_reason) IN (0, 3))
      );
      CREATE UNIQUE INDEX dependant_consent_one_open ON dependant_consent (dependant_id) WHERE ended_at IS NULL;
      CREATE INDEX dependant_consent_of_dependant ON dependant_consent (dependant_id, recorded_at);
      CREATE INDEX dependant_consent_document ON dependant_consent (document_sha256)
        WHERE document_sha256 IS NOT NULL;
      ALTER TABLE dependant_consent ENABLE ROW LEVEL SECURITY;
      CREATE POLICY dependant_consent_visible ON dependant_consent FOR SELECT
        USING (EXISTS (SELECT FROM dependant d WHERE d.id = dependant_id));
      CREATE POLICY dependant_consent_own ON dependant_consent USING (EXISTS (SELECT FROM dependant d
        WHERE d.id = dependant_id AND (d.account_id = actor_id() OR actor_is('system'))));
      GRANT SELECT, INSERT, UPDATE (ended_at, ended_by, end_reason) ON dependant_consent TO talent_app;

      ALTER TABLE service_request ADD COLUMN consent_id uuid
        CONSTRAINT request_consent_fk REFERENCES dependant_consent (id);
      CREATE FUNCTION rest_on_consent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$ BEGIN
        -- Whoever ends the consent or removes the person waits for this request, or this one for the end.
        PERFORM FROM dependant d WHERE d.id = NEW.beneficiary_id AND d.account_id = NEW.holder_id
          AND d.removed_at IS NULL FOR SHARE;
        IF FOUND THEN
          SELECT c.id INTO NEW.consent_id FROM dependant_consent c
            WHERE c.dependant_id = NEW.beneficiary_id AND c.ended_at IS NULL;
        END IF;
        -- As when a card has changed: the submit decides once more.
        IF NEW.consent_id IS NULL THEN RAISE EXCEPTION USING ERRCODE = 'TC001'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER service_request_rests_on_consent BEFORE INSERT ON service_request
        FOR EACH ROW WHEN (NEW.beneficiary_id IS NOT NULL) EXECUTE FUNCTION rest_on_consent();

      -- Beside the facts, because most questions are about holders who have nobody.
      CREATE FUNCTION consents_of_family(of_holder uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
        SELECT coalesce(jsonb_object_agg(c.dependant_id, c.basis), '{}')
        FROM dependant d JOIN dependant_consent c ON c.dependant_id = d.id AND c.ended_at IS NULL
        WHERE d.account_id = of_holder AND d.removed_at IS NULL
      $$;
      REVOKE ALL ON FUNCTION rest_on_consent(), consents_of_family(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION rest_on_consent(), consents_of_family(uuid) TO talent_app;

      ALTER TABLE personal_data_reveal ADD COLUMN dependant_id uuid
        CONSTRAINT personal_data_reveal_dependant_fk REFERENCES dependant (id);
      CREATE INDEX personal_data_reveal_of_dependant ON personal_data_reveal (dependant_id)
        WHERE dependant_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE personal_data_reveal DROP COLUMN dependant_id;
      DROP FUNCTION consents_of_family(uuid);
      DROP TRIGGER service_request_rests_on_consent ON service_request;
      DROP FUNCTION rest_on_consent();
      ALTER TABLE service_request DROP COLUMN consent_id;
      DROP TABLE dependant_consent, dependant_key;
      DROP POLICY dependant_seen_by_linked ON dependant;
      ALTER TABLE dependant
        DROP COLUMN identity_type, DROP COLUMN identity_number, DROP COLUMN identity_index,
        DROP COLUMN identity_tail, DROP COLUMN linked_account_id, DROP COLUMN linked_at;
    `);
  }
}
