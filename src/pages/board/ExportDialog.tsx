import { Button, Dialog } from '#ui';
import { useRef } from 'react';
import styles from './Dialogs.module.css';
import { useExport } from './useExport.ts';

/** The drawing as Mermaid text, to copy or to download. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { mermaid, copyMermaid, downloadMermaid } = useExport();
  const field = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    if (await copyMermaid()) onClose();
    // The browser does not let a page copy: the person still can, with the text selected.
    else field.current?.select();
  }

  return (
    <Dialog
      actions={
        <>
          <Button icon="file-down" onClick={() => void downloadMermaid()}>
            Download as .mmd
          </Button>
          <Button icon="copy" look="primary" onClick={() => void copy()}>
            Copy
          </Button>
        </>
      }
      description="For a README, a design document or a pull request. Lacuna opens it again as the same graph, laid out anew."
      onClose={onClose}
      title="Your drawing as Mermaid"
    >
      <textarea
        aria-label="Mermaid text"
        className={styles['code']}
        readOnly
        ref={field}
        rows={16}
        spellCheck={false}
        value={mermaid() ?? ''}
        wrap="off"
      />
    </Dialog>
  );
}
