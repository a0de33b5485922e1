/** A letter as it came in: its headers in lower case, and its plain text. */
export interface Letter {
  readonly to: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
}

/** Reads as much of RFC 5322 and MIME as the letters of the portal use. */
export function readLetter(raw: string, to: readonly string[] = []): Letter {
  const { headers, body } = part(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1];
  const parts = boundary === undefined ? [part(raw)] : body.split(`--${boundary}`).slice(1, -1).map(part);
  const of = (type: string) =>
    parts.filter(({ headers: { 'content-type': is = '' } }) => is.startsWith(type)).map(decoded)[0] ?? '';
  return { to, headers, text: of('text/plain'), html: of('text/html'), raw };
}

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function part(raw: string): Part {
  const [head = '', ...rest] = raw.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
    }),
  );
  return { headers, body: rest.join('\n\n') };
}

/** Encoded words of RFC 2047. */
function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, way: string, content: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(content, 'base64').toString()
        : quotedPrintable(content.replaceAll('_', ' ')),
    );
}

function decoded(one: Part): string {
  return asSent(one).replaceAll('\r\n', '\n');
}

function asSent({ headers, body }: Part): string {
  switch (headers['content-transfer-encoding']) {
    case 'base64':
      return Buffer.from(body, 'base64').toString();
    case 'quoted-printable':
      return quotedPrintable(body.replace(/=\r?\n/g, ''));
    default:
      return body;
  }
}

function quotedPrintable(content: string): string {
  const bytes = content.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}
