import { ScannerAway, type VirusScanner } from '#platform/virus-scanner.js';
import { PortalError } from '../errors/portal-error.js';

const RETRY_SECONDS = 30;

/**
 * Scans what was sent, and not what is kept of it. Without a scanner that answers nothing is kept.
 * @throws PortalError `evidence.infected`, `evidence.scanner_away`
 */
export async function refuseInfected(scanner: VirusScanner, content: Buffer): Promise<void> {
  const found = await scanner.scan(content).catch((error: unknown) => {
    if (error instanceof ScannerAway) {
      throw new PortalError('evidence.scanner_away', { retryAfter: RETRY_SECONDS });
    }
    throw error;
  });
  if (found !== null) throw new PortalError('evidence.infected');
}
