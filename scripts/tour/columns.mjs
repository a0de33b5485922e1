/** One line of texts, each padded to its width: [[text, width], …]. */
export function columns(cells) {
  return cells
    .map(([text, width]) => pad(String(text), width))
    .join(' ')
    .trimEnd();
}

function pad(text, width) {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Chinese characters take two columns of a terminal. */
function widthOf(text) {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
