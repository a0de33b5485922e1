import type { Localized } from '#domain/shared/localized.js';
import { allSections, OWN_DATA, type OwnDataArea } from './sections.js';
import type { OwnReading, OwnRow } from './section.js';

/** What a part of the document is called, and whether it is whole. */
export interface OwnDataPart {
  /** `area.section`, as the parts are called in the document. */
  readonly part: string;
  readonly title: Localized;
  readonly rows: number;
  readonly complete: boolean;
}

export interface GatheredData {
  readonly parts: readonly OwnDataPart[];
  readonly areas: Readonly<Record<OwnDataArea, Readonly<Record<string, readonly OwnRow[]>>>>;
}

/** Reads every section, one after the other, in the transaction of the reading. */
export async function gatherOwnData(reading: OwnReading): Promise<GatheredData> {
  const parts: OwnDataPart[] = [];
  const areas = Object.fromEntries(Object.keys(OWN_DATA).map((area) => [area, {}])) as Record<
    OwnDataArea,
    Record<string, readonly OwnRow[]>
  >;
  for (const { area, name, section } of allSections()) {
    const { rows, complete } = await section.read(reading);
    areas[area][name] = rows;
    parts.push({ part: `${area}.${name}`, title: section.title, rows: rows.length, complete });
  }
  return { parts, areas };
}
