import { dataOf, Refused, type PartnerRequest, type TalentCardClient } from '../src/client.js';

/** Confirms all that waits for an answer, page by page. What may be done is what the request itself says. */
export async function answerRequests(client: TalentCardClient, say: (line: string) => void): Promise<void> {
  let cursor: string | null = null;
  do {
    const query = { state: 'submitted' as const, ...(cursor !== null && { cursor }) };
    const page: { items: PartnerRequest[]; nextCursor: string | null } = dataOf(
      await client.GET('/api/v1/partner/requests', { params: { query } }),
    );
    for (const { id, actions } of page.items) if (actions.includes('accept')) say(await accept(client, id));
    cursor = page.nextCursor;
  } while (cursor !== null);
}

async function accept(client: TalentCardClient, id: string): Promise<string> {
  try {
    const path = '/api/v1/partner/requests/{id}/accept';
    const { serviceName, slot } = dataOf(await client.POST(path, { params: { path: { id } } }));
    return `confirmed: ${serviceName}, ${slot?.startsAt ?? 'no day'}`;
  } catch (error) {
    // Somebody at a window was faster, or the holder called it off.
    if (error instanceof Refused && error.status === 409) return `settled by others: ${id}`;
    throw error;
  }
}
