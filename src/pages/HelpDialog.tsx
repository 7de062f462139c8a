import { Dialog, Keys } from '#ui';
import styles from './Dialogs.module.css';

const KEYS: readonly {
  readonly title: string;
  readonly rows: readonly (readonly [what: string, ...keys: readonly string[]])[];
}[] = [
  {
    title: 'Everywhere on a board',
    rows: [
      ['Search the palette', '/'],
      ['Check the drawing', 'mod+Enter'],
      ['Tidy; then keep it, or undo it', 'mod+shift+L', 'Enter', 'Escape'],
      ['Undo, redo', 'mod+Z', 'mod+shift+Z'],
      ['Show everything', 'shift+1'],
      ['This list', '?'],
    ],
  },
  {
    title: 'Drawing',
    rows: [
      ['Go to the next piece, and back', 'Tab', 'shift+Tab'],
      ['Go along its arrows', 'alt+→', 'alt+←'],
      ['Write on it', 'Enter', 'F2'],
      ['New line while writing', 'shift+Enter'],
      ['Draw an arrow from it: then Tab to the target, Enter', 'shift+Enter'],
      ['Move it, move it far', '→', 'shift+→'],
      ['Copy, cut, paste', 'mod+C', 'mod+X', 'mod+V'],
      ['Duplicate', 'mod+D'],
      ['Select everything', 'mod+A'],
      ['Put in a group, dissolve the group', 'G', 'mod+shift+G'],
      ['Line up left, centre, right', 'alt+A', 'alt+H', 'alt+D'],
      ['Line up top, middle, bottom', 'alt+W', 'alt+V', 'alt+S'],
      ['Equal gaps across, down', 'alt+shift+H', 'alt+shift+V'],
      ['Pin it, so that Tidy leaves it here', 'alt+P'],
      ['Tidy only what is selected', 'alt+T'],
      ['Drag without lining up: hold', 'alt'],
      ['Delete', 'Delete'],
      ['Let go of what is selected', 'Escape'],
    ],
  },
  {
    title: 'Palette',
    rows: [
      ['Go through the pieces', '↓', '↑'],
      ['Put the piece on the board', 'Enter'],
    ],
  },
];

/** Every key, for those who draw without a mouse. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      description="Double-click an empty place to write a box there. Drag from a piece’s edge to draw an arrow. Hold the space bar, or use the right mouse button, to move the sheet."
      onClose={onClose}
      title="Keyboard"
    >
      <div className={styles['help']}>
        {KEYS.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([what, ...keys]) => (
                <div className={styles['row']} key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Keys key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
