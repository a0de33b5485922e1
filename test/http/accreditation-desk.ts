import { good, type Answer, type Caller } from '../support/caller.js';
import type { People, Person } from '../support/people.js';

/** A claim for tier D that its facts support, and the documents that its criterion asks for. */
export const PROFESSOR = {
  criterion: 'D-SENIOR-RESEARCH',
  statement: '2019年评为教授,在校工作至今。',
  facts: { professionalTitle: 'professor', yearsInProvince: 6 },
};
const PROFESSOR_DOCUMENTS = ['title_certificate', 'employment_contract', 'social_insurance_record'];

export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const PATH = '/accreditation-applications';

/** Walks an application through the API, each step by whoever may take it. */
export class Desk {
  constructor(
    readonly guest: Caller,
    private readonly people: People,
  ) {}

  as(person: Person): Caller {
    return this.guest.as(person);
  }

  act(person: Person, id: string, action: string, body: unknown = {}): Promise<Answer> {
    return this.as(person).post(`${PATH}/${id}/${action}`, body);
  }

  async draft(applicant: Person, claims: unknown[] = [PROFESSOR]): Promise<Answer['body']> {
    return good(await this.as(applicant).post(PATH, { track: 'research', claims }), 201);
  }

  upload(
    applicant: Person,
    id: string,
    fields: { claimId: string; kind: string; file?: Buffer },
    name = 'evidence.pdf',
  ): Promise<Answer> {
    return this.as(applicant).upload(`${PATH}/${id}/evidence`, { file: PDF, ...fields }, name);
  }

  /** A draft with every document that it needs. */
  async complete(applicant: Person): Promise<string> {
    const { id, claims } = await this.draft(applicant);
    for (const kind of PROFESSOR_DOCUMENTS) {
      const file = Buffer.concat([PDF, Buffer.from(kind)]);
      good(await this.upload(applicant, id, { claimId: claims[0].id, kind, file }), 201);
    }
    return id;
  }

  async submitted(applicant: Person): Promise<string> {
    const id = await this.complete(applicant);
    good(await this.act(applicant, id, 'submit'));
    return id;
  }

  async inReview(applicant: Person, reviewer: Person): Promise<string> {
    const id = await this.submitted(applicant);
    good(await this.act(reviewer, id, 'claim'));
    return id;
  }

  async recommended(applicant: Person, reviewer: Person, tier: string | null = 'D'): Promise<string> {
    const id = await this.inReview(applicant, reviewer);
    good(await this.act(reviewer, id, 'recommend', { tier, reason: '材料齐全。' }));
    return id;
  }

  async onNotice(applicant: Person, reviewer: Person, approver: Person): Promise<string> {
    const id = await this.recommended(applicant, reviewer);
    good(await this.act(approver, id, 'publish'));
    return id;
  }

  /** Everybody whom an application needs. */
  async cast(): Promise<{ applicant: Person; reviewer: Person; approver: Person }> {
    return {
      applicant: await this.people.applicant(),
      reviewer: await this.people.staff('reviewer'),
      approver: await this.people.staff('approver'),
    };
  }
}
