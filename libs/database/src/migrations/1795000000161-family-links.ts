import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records of a request that show to whoever sees the request. */
const RECORDS = ['booking_reminder', 'request_routing'] as const;

/**
 * Invitations by which somebody of a family links an account of his or her own. What such a person sees: the requests
 * that are for him or her, but not what holder and agency write to each other.
 */
export class FamilyLinks1795000000161 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE family_invitation (
        id uuid CONSTRAINT family_invitation_pk PRIMARY KEY DEFAULT uuidv7(),
        account_id uuid NOT NULL CONSTRAINT family_invitation_account_fk REFERENCES account (id),
        dependant_id uuid NOT NULL CONSTRAINT family_invitation_dependant_fk REFERENCES dependant (id),
        state text NOT NULL,
        email text,
        locale text NOT NULL,
        invited_on date NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        accepted_by uuid CONSTRAINT family_invitation_accepter_fk REFERENCES account (id),
        CONSTRAINT family_invitation_state_known CHECK (state IN ('open', 'accepted', 'withdrawn')),
        CONSTRAINT family_invitation_locale_known CHECK (locale IN ('zh-CN', 'en')),
        -- The address is nobody's business once it is over.
        CONSTRAINT family_invitation_address_while_open CHECK ((state = 'open') = (email IS NOT NULL)),
        CONSTRAINT family_invitation_ended_whole CHECK ((state = 'open') = (ended_at IS NULL)),
        CONSTRAINT family_invitation_accepted_by CHECK ((state = 'accepted') = (accepted_by IS NOT NULL)),
        CONSTRAINT family_invitation_expires_later CHECK (expires_at > created_at)
      );
      CREATE UNIQUE INDEX family_invitation_one_open ON family_invitation (dependant_id) WHERE state = 'open';
      CREATE INDEX family_invitation_a_day ON family_invitation (account_id, invited_on);
      ALTER TABLE family_invitation ENABLE ROW LEVEL SECURITY;
      CREATE POLICY family_invitation_visible ON family_invitation
        USING (account_id = actor_id() OR actor_is('system'));
      GRANT SELECT, INSERT, UPDATE (state, email, ended_at, accepted_by) ON family_invitation TO talent_app;

      ALTER TABLE notification_delivery
        ADD COLUMN invitation_id uuid CONSTRAINT notification_delivery_invitation_fk
          REFERENCES family_invitation (id) ON DELETE CASCADE,
        ADD CONSTRAINT notification_delivery_invitation_once UNIQUE (invitation_id, channel),
        DROP CONSTRAINT notification_delivery_of_one_thing,
        ADD CONSTRAINT notification_delivery_of_one_thing
          CHECK (num_nonnulls(notification_id, digest_id, invitation_id) = 1);

      CREATE INDEX request_of_beneficiary ON service_request (beneficiary_id, submitted_at DESC, id DESC)
        WHERE beneficiary_id IS NOT NULL;
      CREATE POLICY request_seen_by_beneficiary ON service_request FOR SELECT
        USING (beneficiary_id IN (SELECT d.id FROM dependant d WHERE d.linked_account_id = actor_id()));
      DROP POLICY request_message_visible ON request_message;
      CREATE POLICY request_message_visible ON request_message USING
        (EXISTS (SELECT FROM service_request r WHERE r.id = request_message.request_id
          AND (r.holder_id = actor_id() OR r.agency_id = actor_agency_id()
            OR actor_is('service_manager', 'auditor', 'system'))));

      ${RECORDS.map(
        (table) => `CREATE POLICY ${table}_not_by_beneficiary ON ${table} AS RESTRICTIVE USING
          (EXISTS (SELECT FROM service_request r WHERE r.id = ${table}.request_id
            AND (r.holder_id = actor_id() OR r.agency_id = actor_agency_id()
              OR actor_is('service_manager', 'auditor', 'system'))));`,
      ).join('\n')}

      CREATE FUNCTION forget_in_families() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        blank CONSTANT text := '—';
        family uuid[];
        linked uuid[];
      BEGIN
        SELECT coalesce(array_agg(id), '{}') INTO family FROM dependant WHERE account_id = NEW.id;
        SELECT coalesce(array_agg(id), '{}') INTO linked FROM dependant WHERE linked_account_id = NEW.id;
        DELETE FROM dependant_key WHERE dependant_id = ANY (family || linked);
        UPDATE dependant SET identity_type = NULL, identity_number = NULL, identity_index = NULL,
            identity_tail = NULL, linked_account_id = NULL, linked_at = NULL
          WHERE id = ANY (family || linked);
        INSERT INTO file_removal (sha256) SELECT DISTINCT document_sha256 FROM dependant_consent
          WHERE dependant_id = ANY (family || linked) AND document_sha256 IS NOT NULL ON CONFLICT DO NOTHING;
        UPDATE dependant_consent SET document_name = NULL, document_type = NULL, document_sha256 = NULL
          WHERE dependant_id = ANY (family || linked);
        DELETE FROM notification_delivery WHERE invitation_id IN
          (SELECT id FROM family_invitation WHERE dependant_id = ANY (family || linked));
        UPDATE family_invitation SET email = NULL, state = 'withdrawn', ended_at = portal_now()
          WHERE dependant_id = ANY (family || linked) AND state = 'open';

        -- In the families of others the person is gone as in the own one.
        UPDATE dependant SET name = blank, birth_date = '0001-01-01',
            removed_at = coalesce(removed_at, portal_now()), version = version + 1
          WHERE id = ANY (linked);
        DELETE FROM request_file WHERE request_id IN
          (SELECT id FROM service_request WHERE beneficiary_id = ANY (linked));
        DELETE FROM request_note WHERE request_id IN
          (SELECT id FROM service_request WHERE beneficiary_id = ANY (linked));
        DELETE FROM request_message WHERE request_id IN
          (SELECT id FROM service_request WHERE beneficiary_id = ANY (linked));
        DELETE FROM request_document WHERE request_id IN
          (SELECT id FROM service_request WHERE beneficiary_id = ANY (linked));
        UPDATE service_request SET beneficiary_name = blank, details = '{}', reason = NULL, outcome = NULL,
            rating_comment = NULL
          WHERE beneficiary_id = ANY (linked);
        IF EXISTS (SELECT FROM personal_data_reveal WHERE dependant_id = ANY (family || linked)) THEN
          UPDATE personal_data_reveal SET reason = blank WHERE dependant_id = ANY (family || linked);
        END IF;
        DELETE FROM idempotency_key WHERE body LIKE ANY
          (SELECT '%' || id || '%' FROM unnest(linked) AS id
           UNION ALL SELECT '%' || id || '%' FROM service_request WHERE beneficiary_id = ANY (linked));
        RETURN NULL;
      END $$;
      CREATE TRIGGER account_erased_leaves_families AFTER UPDATE OF erased_at ON account
        FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL)
        EXECUTE FUNCTION forget_in_families();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER account_erased_leaves_families ON account;
      DROP FUNCTION forget_in_families();
      ${RECORDS.map((table) => `DROP POLICY ${table}_not_by_beneficiary ON ${table};`).join('\n')}
      DROP POLICY request_message_visible ON request_message;
      CREATE POLICY request_message_visible ON request_message USING
        (EXISTS (SELECT FROM service_request r WHERE r.id = request_message.request_id));
      DROP POLICY request_seen_by_beneficiary ON service_request;
      DROP INDEX request_of_beneficiary;
      DELETE FROM notification_delivery WHERE invitation_id IS NOT NULL;
      ALTER TABLE notification_delivery
        DROP CONSTRAINT notification_delivery_of_one_thing,
        DROP COLUMN invitation_id,
        ADD CONSTRAINT notification_delivery_of_one_thing CHECK ((notification_id IS NULL) <> (digest_id IS NULL));
      DROP TABLE family_invitation;
    `);
  }
}
