import { estimate, formatBytes, formatCount, NOTE_TEXT, wrapNote } from '#core';
import type { Frame, Note, NoteColour } from '#core';
import { escapeXml, INK } from './ink.ts';

const PAPER: Readonly<Record<NoteColour, readonly [fill: string, line: string]>> = {
  yellow: ['#fdf3c4', '#dcc873'],
  blue: ['#dfeafb', '#a9c4ea'],
  green: ['#def2e3', '#a2d3b0'],
  rose: ['#fbe4ec', '#e9b3c6'],
};

/** A note: its paper, and its text as the board breaks it; an estimate with what follows from it. */
export function noteSvg(note: Note, frame: Frame | undefined): string {
  if (frame === undefined) return '';
  const { x, y, width, height } = frame;
  const { size, line, weight } = NOTE_TEXT[note.type];
  const [fill, stroke] =
    note.type === 'estimate' ? [INK.surface, INK.groupLine] : PAPER[note.colour ?? 'yellow'];
  const paper =
    note.type === 'text'
      ? ''
      : `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${stroke}"/>`;
  const inset = note.type === 'text' ? 4 : 12;
  const bold = weight === 'semibold' ? ' font-weight="600"' : '';
  const lines = [...wrapNote(note), ...estimateLines(note)];
  const texts = lines.map(
    (text, index) =>
      `<text x="${x + inset}" y="${y + inset + (index + 0.76) * line}" font-size="${size}"${index === 0 ? bold : ''} fill="${INK.ink}">${escapeXml(text)}</text>`,
  );
  return paper + texts.join('');
}

function estimateLines({ estimate: given }: Note): readonly string[] {
  if (given === undefined) return [];
  const inputs = [
    `${given.users} users × ${given.perUser} a day × ${given.size}`,
    `peak × ${given.peak}, kept ${given.keep}, ${given.copies} copies`,
  ];
  const computed = estimate(given);
  if (!computed.ok) return inputs;
  const { perSecond, peakPerSecond, perDay, bandwidth, storedPerDay, stored, machines } =
    computed.value;
  return [
    ...inputs,
    '',
    `${formatCount(perSecond)}/s, at peak ${formatCount(peakPerSecond)}/s`,
    `${formatCount(perDay)} and ${formatBytes(storedPerDay)} a day`,
    `${formatBytes(bandwidth)}/s at peak`,
    `${formatBytes(stored)} stored`,
    `${formatCount(machines)} machines at ${given.each}/s each`,
  ];
}
