/** Every key of a board by what it does: the list that `?` shows, and the command palette beside its commands. */
export const KEYS = {
  commands: ['mod+K'],
  search: ['/'],
  outline: ['mod+shift+O'],
  check: ['mod+Enter'],
  gaps: ['F8', 'shift+F8'],
  tidy: ['mod+shift+L', 'Enter', 'Escape'],
  undo: ['mod+Z', 'mod+shift+Z'],
  fit: ['shift+1'],
  help: ['?'],
  add: ['A … Z'],
  connect: ['C'],
  next: ['Tab', 'shift+Tab'],
  towards: ['mod+→', 'mod+↑'],
  along: ['alt+→', 'alt+←'],
  inside: ['alt+↓', 'alt+↑'],
  rename: ['Enter', 'F2'],
  menu: ['shift+F10'],
  newLine: ['shift+Enter'],
  arrow: ['shift+Enter'],
  reverse: ['R'],
  ends: ['K'],
  line: ['L'],
  move: ['→', 'shift+→'],
  copy: ['mod+C', 'mod+X', 'mod+V'],
  duplicate: ['mod+D'],
  selectAll: ['mod+A'],
  group: ['G', 'mod+shift+G'],
  alignAcross: ['alt+A', 'alt+H', 'alt+D'],
  alignDown: ['alt+W', 'alt+V', 'alt+S'],
  distribute: ['alt+shift+H', 'alt+shift+V'],
  pin: ['alt+P'],
  tidySelection: ['alt+T'],
  remove: ['Delete'],
  letGo: ['Escape'],
  dragCopy: ['alt'],
  dragFree: ['mod'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyName = keyof typeof KEYS;

/** The list that `?` shows. */
export const KEY_LIST: readonly {
  readonly title: string;
  readonly rows: readonly (readonly [what: string, keys: KeyName])[];
}[] = [
  {
    title: 'Everywhere on a board',
    rows: [
      ['Find and do anything', 'commands'],
      ['Search the palette', 'search'],
      ['Read and change the drawing as an outline', 'outline'],
      ['Check the drawing', 'check'],
      ['Go to the next gap, and back', 'gaps'],
      ['Tidy; then keep it, or undo it', 'tidy'],
      ['Undo, redo', 'undo'],
      ['Show everything', 'fit'],
      ['This list', 'help'],
    ],
  },
  {
    title: 'Drawing',
    rows: [
      ['Type a name: it is added beside the selected piece, with an arrow', 'add'],
      ['Connect it: then type where to', 'connect'],
      ['Draw an arrow from it: then Tab to the target, Enter', 'arrow'],
      ['Write on it', 'rename'],
      ['Everything that can be done with it', 'menu'],
      ['New line while writing', 'newLine'],
      ['Turn the arrow round', 'reverse'],
      ['Change its heads', 'ends'],
      ['Change its line', 'line'],
      ['Delete', 'remove'],
    ],
  },
  {
    title: 'Going about',
    rows: [
      ['Go to the next piece, and back', 'next'],
      ['Go to the piece on that side', 'towards'],
      ['Go along its arrows', 'along'],
      ['Go into the group, out of it', 'inside'],
      ['Let go of what is selected', 'letGo'],
    ],
  },
  {
    title: 'Arranging',
    rows: [
      ['Move it, move it far', 'move'],
      ['Copy, cut, paste', 'copy'],
      ['Duplicate', 'duplicate'],
      ['Select everything', 'selectAll'],
      ['Put in a group, dissolve the group', 'group'],
      ['Line up left, centre, right', 'alignAcross'],
      ['Line up top, middle, bottom', 'alignDown'],
      ['Equal gaps across, down', 'distribute'],
      ['Pin it, so that Tidy leaves it here', 'pin'],
      ['Tidy only what is selected', 'tidySelection'],
      ['Drag a copy: hold', 'dragCopy'],
      ['Drag without lining up: hold', 'dragFree'],
    ],
  },
];
