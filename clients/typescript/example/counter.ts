import { dataOf, Refused, type TalentCardClient } from '../src/client.js';

/** The entrance: looks at the card behind a code, and takes one use of the service off it. */
export class Counter {
  constructor(
    private readonly client: TalentCardClient,
    private readonly pass: { readonly service: string; readonly place: string },
  ) {}

  /** What to tell whoever stands at the entrance. */
  async admit(code: string): Promise<string> {
    const look = dataOf(
      await this.client.POST('/api/v1/partner/verifications', { body: { presentation: code } }),
    );
    if (look.result !== 'valid' || look.verificationId === null)
      return `not admitted: ${look.reasons.map(({ message }) => message).join(' ')}`;
    try {
      const body = { ...this.pass, verificationId: look.verificationId };
      dataOf(await this.client.POST('/api/v1/partner/redemptions', { body }));
      return `admitted: ${look.name ?? 'holder'}, tier ${look.tier ?? '—'}`;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const reasons = error.problem?.reasons?.map(({ message }) => message) ?? [];
      return `not admitted: ${[error.message, ...reasons].join(' ')}`;
    }
  }
}
