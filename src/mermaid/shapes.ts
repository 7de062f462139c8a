import type { Shape } from '#core';

/** Mermaid's names of exactly our shapes: classic types first, then those of `@{ shape: … }`. */
const EXACT: Readonly<Record<Shape, string>> = {
  box: 'square rect squareRect proc process rectangle',
  rounded: 'round rounded roundedRect event',
  stadium: 'stadium terminal pill',
  subroutine: 'subroutine fr-rect subprocess subproc framed-rectangle',
  cylinder: 'cylinder cyl db database',
  circle: 'circle circ',
  doubleCircle: 'doublecircle dbl-circ double-circle',
  diamond: 'diamond diam decision question',
  hexagon: 'hexagon hex prepare',
  flag: 'odd rect_left_inv_arrow',
  leanRight: 'lean_right lean-r lean-right in-out',
  leanLeft: 'lean_left lean-l lean-left out-in',
  trapezoid: 'trapezoid trap-b priority trapezoid-bottom',
  invertedTrapezoid: 'inv_trapezoid trap-t manual trapezoid-top inv-trapezoid',
  queue: 'das h-cyl horizontal-cylinder',
  actor: 'person',
};

/** Mermaid's other shapes, by the one of ours that they come nearest to. */
const NEAREST: Partial<Readonly<Record<Shape, string>>> = {
  box:
    'notch-rect card notched-rectangle lin-rect lined-rectangle lined-process lin-proc ' +
    'shaded-process fork join hourglass collate brace comment brace-l brace-r braces bolt ' +
    'com-link lightning-bolt doc document curv-trap curved-trapezoid display div-rect div-proc ' +
    'divided-rectangle divided-process tri extract triangle win-pane internal-storage ' +
    'window-pane flip-tri manual-file flipped-triangle docs documents st-doc stacked-document ' +
    'st-rect procs processes stacked-rectangle tag-doc tagged-document lin-doc lined-document ' +
    'text folder directory console browser state choice note composite anchor bpmn-start ' +
    'bpmn-intermediate bpmn-boundary bpmn-end bpmn-gateway bpmn-activity bpmn-data ' +
    'bpmn-data-store bpmn-annotation',
  cylinder:
    'lin-cyl disk lined-cylinder datastore data-store bucket bow-rect stored-data ' +
    'bow-tie-rectangle',
  circle:
    'ellipse sm-circ start small-circle f-circ junction filled-circle cross-circ summary ' +
    'crossed-circle cloud bang',
  doubleCircle: 'fr-circ stop framed-circle',
  rounded: 'delay half-rounded-rectangle',
  leanRight: 'sl-rect manual-input sloped-rectangle',
  flag: 'flag paper-tape tag-rect tagged-rectangle tag-proc tagged-process',
  hexagon: 'notch-pent loop-limit notched-pentagon',
};

const exactShapes = shapesByName(EXACT);
const nearestShapes = shapesByName(NEAREST);

/** Our shape for mermaid's name, with that name when ours only comes near. */
export function readShape(name: string | undefined): {
  readonly shape: Shape;
  readonly shapeName?: string;
} {
  if (name === undefined) return { shape: 'box' };
  const exact = exactShapes.get(name);
  if (exact !== undefined) return { shape: exact };
  return { shape: nearestShapes.get(name) ?? 'box', shapeName: name };
}

const BRACKETS: Readonly<Record<Shape, readonly [string, string, string]>> = {
  box: ['[', ']', ''],
  rounded: ['(', ')', ''],
  stadium: ['([', '])', ''],
  subroutine: ['[[', ']]', ''],
  cylinder: ['[(', ')]', ''],
  circle: ['((', '))', ''],
  doubleCircle: ['(((', ')))', ''],
  diamond: ['{', '}', ''],
  hexagon: ['{{', '}}', ''],
  flag: ['>', ']', ''],
  leanRight: ['[/', '/]', ''],
  leanLeft: ['[\\', '\\]', ''],
  trapezoid: ['[/', '\\]', ''],
  invertedTrapezoid: ['[\\', '/]', ''],
  queue: ['[', ']', '@{ shape: h-cyl }'],
  actor: ['[', ']', '@{ shape: person }'],
};

/** What stands before and after a quoted label to give a node its shape. */
export function shapeBrackets(
  shape: Shape,
  shapeName: string | undefined,
): readonly [string, string, string] {
  if (shapeName === 'ellipse') return ['(-', '-)', ''];
  if (shapeName !== undefined && nearestShapes.has(shapeName))
    return ['[', ']', `@{ shape: ${shapeName} }`];
  return BRACKETS[shape];
}

function shapesByName(names: Partial<Readonly<Record<Shape, string>>>): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>();
  for (const [shape, list] of Object.entries(names))
    for (const name of list.split(' ')) if (isShape(shape)) found.set(name, shape);
  return found;
}

function isShape(name: string): name is Shape {
  return name in EXACT;
}
