/** The types that are looked into, each with the endings that its files have. */
export const EXTENSIONS = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
} as const satisfies Record<string, readonly string[]>;

export type MediaType = keyof typeof EXTENSIONS;

export function isMediaType(text: string | undefined): text is MediaType {
  return text !== undefined && Object.hasOwn(EXTENSIONS, text);
}
