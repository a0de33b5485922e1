import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holder and agency say to each other about a request; visible to whoever sees the request. */
export class RequestMessages1795000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_message (
        id uuid CONSTRAINT request_message_pk PRIMARY KEY DEFAULT uuidv7(),
        request_id uuid NOT NULL CONSTRAINT request_message_request_fk REFERENCES service_request (id),
        author text NOT NULL,
        text text NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT request_message_author_known CHECK (author IN ('holder', 'agency'))
      );
      CREATE INDEX request_message_of_request ON request_message (request_id, id);
      ALTER TABLE request_message ENABLE ROW LEVEL SECURITY;
      CREATE POLICY request_message_visible ON request_message USING
        (EXISTS (SELECT FROM service_request r WHERE r.id = request_message.request_id));
      GRANT SELECT, INSERT ON request_message TO talent_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE request_message');
  }
}
