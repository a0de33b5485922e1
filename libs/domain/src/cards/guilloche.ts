/** A line of the security print, as points in the unit of the field that it is drawn in. */
export type GuillocheLine = readonly (readonly [x: number, y: number])[];

const SEED_BYTES = 11;
const TURN = 2 * Math.PI;

/** Whether a text is the seed of a pattern: eleven bytes in lower-case hexadecimal. */
export function isGuillocheSeed(text: string): boolean {
  return new RegExp(`^[0-9a-f]{${SEED_BYTES * 2}}$`).test(text);
}

/**
 * A rosette of closed curves within a circle of the radius 1 around 0, 0. The seed, eleven bytes in hexadecimal, decides
 * the number of petals, their depth and the turn: two seeds that differ give two rosettes that are told apart by eye.
 */
export function rosette(seed: string): GuillocheLine[] {
  const byte = bytesOf(seed);
  const petals = 6 + (byte(0) % 9);
  const overtones = 2 + (byte(1) % 3);
  const depth = 0.1 + (byte(2) / 255) * 0.12;
  const ripple = 0.02 + (byte(3) / 255) * 0.04;
  const turn = (byte(4) / 256) * TURN;
  const rings = 12;
  return Array.from({ length: rings }, (_, ring) =>
    curve(240, (angle) => {
      const middle = 0.3 + (0.46 * ring) / (rings - 1);
      const phase = turn + (ring * TURN) / rings;
      const bend = depth * (0.4 + middle) * Math.sin(petals * angle + phase);
      const fine = ripple * Math.sin(petals * overtones * angle - turn * 3 - phase);
      const radius = Math.min(1, middle + bend + fine);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
  );
}

/** Bands of waves over a field of the width 1 and the height 1, which cross one another as the seed has it. */
export function waves(seed: string): GuillocheLine[] {
  const byte = bytesOf(seed);
  return [0, 1].flatMap((band) => {
    const at = 5 + band * 3;
    const periods = 2 + (byte(at) % 4);
    const phase = (byte(at + 1) / 256) * TURN;
    const beat = 1 + (byte(at + 2) % 3);
    const lines = 18;
    return Array.from({ length: lines }, (_, line): GuillocheLine => {
      const base = (line + 0.5) / lines;
      return Array.from({ length: 121 }, (__, step) => {
        const x = step / 120;
        const swell = 0.04 + 0.03 * Math.sin(beat * TURN * x + phase + line * 0.22);
        return [x, base + swell * Math.sin(periods * TURN * x + phase * 2 + line * 0.45)];
      });
    });
  });
}

/** Closed curves as the path of an SVG, `scale` units to one, in whole units; every second point is enough on a screen. */
export function svgPathOf(lines: readonly GuillocheLine[], scale: number): string {
  return lines
    .map((line) => {
      const points = line.filter((_, index) => index % 2 === 0).slice(0, -1);
      return `M${points.map(([x, y]) => `${Math.round(x * scale)} ${Math.round(y * scale)}`).join('L')}Z`;
    })
    .join('');
}

function curve(steps: number, point: (angle: number) => readonly [number, number]): GuillocheLine {
  return Array.from({ length: steps + 1 }, (_, step) => point((step / steps) * TURN));
}

/** The bytes of a seed by their place. @throws RangeError of what is no seed */
function bytesOf(seed: string): (place: number) => number {
  if (!isGuillocheSeed(seed)) throw new RangeError('A seed is eleven bytes in hexadecimal');
  return (place) => Number.parseInt(seed.slice(place * 2, place * 2 + 2), 16);
}
