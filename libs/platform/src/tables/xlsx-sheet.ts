import type { PackedStrings } from './packed-strings.js';
import { daySerial } from './spreadsheet-day.js';
import type { TableRow } from './table.js';
import type { XmlHandlers } from './xml-stream.js';

/** What the cells of a sheet refer to. */
export interface SheetBook {
  readonly strings: PackedStrings;
  /** For each style, whether it shows a day. */
  readonly dayStyles: readonly boolean[];
  readonly is1904: boolean;
}

const MOST_CELLS = 200;
const LAST_ROW = 1_048_576;
/** Characters; what is longer is cut to one more, so that it is seen to be too long. */
const LONGEST_CELL = 4000;
/** From here on a spreadsheet has dropped digits: it keeps fifteen of them. */
const LEAST_SPOILED = 1e15;

/** Makes rows of the elements of a sheet. Empty rows are left out; the others keep their numbers. */
export class SheetRows implements XmlHandlers {
  /** The number of the last row that was begun. */
  lastRow = 0;
  private readonly ready: TableRow[] = [];
  private cells: string[] = [];
  private column = -1;
  private type = '';
  private style = -1;
  private value = '';
  private isValue = false;
  private isPhonetic = false;

  constructor(private readonly book: SheetBook) {}

  /** The rows that are complete, once. */
  take(): TableRow[] {
    return this.ready.splice(0);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.lastRow = this.numberOf(attributes['r']);
        this.cells = [];
        this.column = -1;
        break;
      case 'c':
        this.column = columnOf(attributes['r']) ?? this.column + 1;
        this.type = attributes['t'] ?? 'n';
        this.style = Number(attributes['s'] ?? 0);
        this.value = '';
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'v':
      case 't':
        this.isValue = !this.isPhonetic;
        break;
      default:
        break;
    }
  }

  text(text: string): void {
    if (this.isValue && this.value.length <= LONGEST_CELL) this.value += text.slice(0, LONGEST_CELL + 1);
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.isValue = false;
        break;
      case 'rPh':
        this.isPhonetic = false;
        break;
      case 'c':
        this.keepCell();
        break;
      case 'row':
        if (this.cells.some((cell) => cell !== ''))
          this.ready.push({ number: this.lastRow, cells: this.cells });
        break;
      default:
        break;
    }
  }

  /** Rows come in order and are numbered once, whatever a file says. */
  private numberOf(written: string | undefined): number {
    const number = Number(written);
    const isNext = Number.isInteger(number) && number > this.lastRow && number <= LAST_ROW;
    return isNext ? number : this.lastRow + 1;
  }

  private keepCell(): void {
    if (this.column >= MOST_CELLS) return;
    while (this.cells.length <= this.column) this.cells.push('');
    this.cells[this.column] = this.shown().slice(0, LONGEST_CELL + 1);
  }

  private shown(): string {
    switch (this.type) {
      case 's':
        return this.book.strings.at(Number(this.value)) ?? '';
      case 'n':
        return this.value === '' ? '' : this.number(Number(this.value));
      case 'd':
        return this.value.slice(0, 10);
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      default:
        return this.value;
    }
  }

  private number(value: number): string {
    const day = this.book.dayStyles[this.style] === true ? daySerial(value, this.book.is1904) : null;
    if (day !== null) return day;
    return Math.abs(value) >= LEAST_SPOILED ? value.toExponential().toUpperCase() : String(value);
  }
}

/** The column of a place such as `AB12`: 27. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
