/** The smallest PDF that a reader opens: one empty page. */
const PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Size 4/Root 1 0 R>>',
  '%%EOF',
].join('\n');

/** One transparent pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const pdf = { type: 'application/pdf', extension: 'pdf', content: Buffer.from(PDF) };
export const png = { type: 'image/png', extension: 'png', content: Buffer.from(PNG, 'base64') };
/** What a program is called does not make a PDF of it. */
export const noPdf = {
  type: 'application/pdf',
  extension: 'pdf',
  content: Buffer.from('MZ no document at all'),
};
