/**
 * Why a file is not taken. `polyglot`: it is a second thing beside what it says it is. `active_content`: opening it
 * makes something happen. `encrypted`: nobody can look into it. `bomb`: it unpacks to far more than it is.
 * `unknown_type`: it is none of the types that are taken. `too_costly`: to look through it takes more time or memory
 * than any file should.
 */
export type FileFlaw =
  | 'unknown_type'
  | 'polyglot'
  | 'active_content'
  | 'encrypted'
  | 'bomb'
  | 'too_costly'
  | 'too_many_pixels'
  | 'damaged';

/** A file that is not taken, thrown by those who read it piece by piece. */
export class FlawedFile extends Error {
  constructor(readonly flaw: FileFlaw) {
    super(flaw);
  }
}
