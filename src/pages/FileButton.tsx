import { Button } from '#ui';
import { useRef } from 'react';
import styles from './FileButton.module.css';

export interface FileButtonProps {
  readonly name: string;
  /** Endings, as a file input takes them. */
  readonly accept: string;
  readonly several?: boolean;
  readonly look?: 'plain' | 'quiet';
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens files from the disk. */
export function FileButton({
  name,
  accept,
  several = false,
  look = 'quiet',
  onFiles,
}: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="folder-open" look={look} onClick={() => chooser.current?.click()}>
        {name}
      </Button>
      <input
        accept={accept}
        aria-label={name}
        className={styles['chooser']}
        multiple={several}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
        ref={chooser}
        tabIndex={-1}
        type="file"
      />
    </>
  );
}
