import { Dialog as Primitive } from 'radix-ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';
import { focusBack } from './focusBack.ts';

export interface PickFrameProps {
  readonly title: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A sheet near the top of the page, without a head: what is in it says what it is for. */
export function PickFrame({ title, onLeave, children }: PickFrameProps) {
  const [before] = useState(() => document.activeElement);
  return (
    <Primitive.Root
      defaultOpen
      onOpenChange={(open) => {
        if (!open) onLeave();
      }}
    >
      <Primitive.Portal>
        <Primitive.Overlay className={styles['shade']} />
        <Primitive.Content
          aria-describedby={undefined}
          className={styles['pick']}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusBack(before);
          }}
        >
          <Primitive.Title className={styles['unseen']}>{title}</Primitive.Title>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
