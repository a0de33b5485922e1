import { FlawedFile } from '../files/file-flaw.js';

const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 20_000;

/** Refuses by what a header promises, before anybody unpacks it. @throws FlawedFile */
export function refusePixelFlood(width: number, height: number): void {
  if (width === 0 || height === 0) throw new FlawedFile('damaged');
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw new FlawedFile('too_many_pixels');
  }
}
