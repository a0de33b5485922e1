/** Who reads the history of a request. */
export type HistoryReader = 'holder' | 'agency' | 'office';

/** Which side a step was of. */
export type HistorySide = 'holder' | 'agency' | 'office' | 'system';

interface HistoryStep {
  readonly type: string;
  readonly by: HistorySide;
  /** It was before the request came to the agency that has it now. */
  readonly beforeAgency: boolean;
}

const NOTED = 'request.noted';
const OPENINGS: readonly string[] = ['request.file_opened', 'request.document_opened'];

/**
 * Whether a reader is told of a step. A holder hears of no note, and of each opening of what he or she handed in; an
 * agency of its own notes and openings, and not of those of the office or of the agency that had the request before.
 */
export function isToldOf(reader: HistoryReader, { type, by, beforeAgency }: HistoryStep): boolean {
  switch (reader) {
    case 'office':
      return true;
    case 'holder':
      return type !== NOTED;
    case 'agency':
      return (type !== NOTED && !OPENINGS.includes(type)) || (by === 'agency' && !beforeAgency);
  }
}
