/** Advance widths of Inter, in thousandths of the font size, for the characters 32 to 126. */
const REGULAR = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610,
  618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601,
  590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
  679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549,
  242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
];
const SEMIBOLD = [
  252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623,
  636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605,
  588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720,
  713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569,
  262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673,
];

/** Other scripts come from the system's fonts: wide enough for most letters, and for square scripts. */
const OTHER = 700;
const SQUARE = 1050;

export type FontWeight = 'regular' | 'semibold';

/** Width in pixels of one line of text at a font size in pixels. */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  const widths = weight === 'regular' ? REGULAR : SEMIBOLD;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 32;
    sum += widths[code - 32] ?? (code < 0x1100 ? OTHER : SQUARE);
  }
  return (sum * size) / 1000;
}

/** Breaks a text into lines no wider than `width`: at blanks, and inside words that do not fit. */
export function wrapText(
  text: string,
  size: number,
  weight: FontWeight,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, size, weight) > width) {
      const head = headThatFits(line, size, weight, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  lines.push(line);
  return lines;
}

function headThatFits(word: string, size: number, weight: FontWeight, width: number): string {
  let head = '';
  for (const character of word) {
    if (head !== '' && textWidth(head + character, size, weight) > width) break;
    head += character;
  }
  return head;
}
