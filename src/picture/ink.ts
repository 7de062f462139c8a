/** Ink and paper of a picture: the light ones of the app, since pictures are printed and pasted. */
export const INK = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1d2026',
  soft: '#555b66',
  line: '#6c727d',
  group: '#f3f1ec',
  groupLine: '#c9c5bb',
} as const;

/** Text as XML may hold it. */
export function escapeXml(text: string): string {
  return Array.from(text)
    .filter((character) => character >= ' ' || character === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Numbers as short as a picture needs them. */
export function short(length: number): string {
  return String(Math.round(length * 10) / 10);
}
