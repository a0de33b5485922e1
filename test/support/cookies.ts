import type { Answer } from './caller.js';

/** The session cookie that an answer sets: its value and its attributes in lower case; null if it sets none. */
export function sessionCookieOf(answer: Answer): { value: string; attributes: string[] } | null {
  const header = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('talent_session='));
  if (header === undefined) return null;
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  return {
    value: pair.slice('talent_session='.length),
    attributes: attributes.map((attribute) => attribute.toLowerCase()),
  };
}
