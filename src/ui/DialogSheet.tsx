import { Dialog as Primitive } from 'radix-ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import styles from './Dialog.module.css';
import { focusBack } from './focusBack.ts';

export interface DialogProps {
  readonly title: string;
  readonly description?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at its foot. */
  readonly actions?: ReactNode;
}

/** A sheet over the page: focus stays in it, Escape closes it, and focus goes back where it was. */
export function DialogSheet({ title, description, onClose, children, actions }: DialogProps) {
  const [before] = useState(() => document.activeElement);
  return (
    <Primitive.Root
      defaultOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Primitive.Portal>
        <Primitive.Overlay className={styles['shade']} />
        <Primitive.Content
          className={styles['dialog']}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusBack(before);
          }}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header className={styles['head']}>
            <Primitive.Title className={styles['title']}>{title}</Primitive.Title>
            <Primitive.Close asChild>
              <IconButton icon="x" name="Close" />
            </Primitive.Close>
          </header>
          {description === undefined ? null : (
            <Primitive.Description className={styles['description']}>
              {description}
            </Primitive.Description>
          )}
          {/* A text that is longer than the window scrolls, and a keyboard must reach it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles['body']} tabIndex={0}>
            {children}
          </div>
          {actions === undefined ? null : <footer className={styles['foot']}>{actions}</footer>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
