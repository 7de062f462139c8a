import { Button, Dialog, Keys } from '#ui';
import styles from './Dialogs.module.css';
import { KEY_LIST, KEYS } from './keys.ts';
import { useBoards } from '../useBoards.ts';

/** Every key, for those who draw without a mouse. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { startExample } = useBoards();
  return (
    <Dialog
      actions={
        <Button
          icon="sparkles"
          onClick={() => {
            onClose();
            void startExample();
          }}
        >
          Take the tour
        </Button>
      }
      description="Double-click an empty place to write a box there. Drag from a piece’s edge to draw an arrow; let go over an empty place to add what comes next. Drop a piece from the palette on an arrow to put it in between. Hold the space bar, or use the right mouse button, to move the sheet."
      onClose={onClose}
      title="Keyboard"
    >
      <div className={styles['help']}>
        {KEY_LIST.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([what, name]) => (
                <div className={styles['row']} key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {KEYS[name].map((key) => (
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
