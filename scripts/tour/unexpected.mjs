/** Something is not as it should be; the message says what was expected and what came. */
export class Unexpected extends Error {}

export function expectThat(holds, expected, came) {
  if (!holds) throw new Unexpected(`Expected: ${expected}.\n  Came: ${written(came)}`);
}

function written(came) {
  return typeof came === 'string' ? came : JSON.stringify(came, null, 2);
}
