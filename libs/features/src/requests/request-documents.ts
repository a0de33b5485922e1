import { In } from 'typeorm';
import type { Service } from '#domain/catalogue/policy.js';
import { RequestDocumentRow } from '#database/entities/request-document.js';
import type { Transaction } from '#database/transactions.js';
import { PortalError } from '../errors/portal-error.js';

/** The files of some requests, by request and in the order in which they were handed in. */
export async function documentsByRequest(
  tx: Transaction,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, RequestDocumentRow[]>> {
  const rows = await tx.manager.find(RequestDocumentRow, {
    where: { requestId: In([...requestIds]) },
    order: { id: 'ASC' },
  });
  const byRequest = new Map<string, RequestDocumentRow[]>();
  for (const row of rows) {
    if (row.requestId === null) continue;
    byRequest.set(row.requestId, [...(byRequest.get(row.requestId) ?? []), row]);
  }
  return byRequest;
}

/** @throws PortalError `request.document_not_asked` when the service asks for no document of this kind */
export function refuseNotAsked(service: Service | undefined, kind: string): void {
  if (service?.documents.some(({ code }) => code === kind)) return;
  throw new PortalError('request.document_not_asked');
}
