import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

export interface PickFrameProps {
  readonly title: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A sheet near the top of the page, without a head: what is in it says what it is for. */
export function PickFrame({ title, onLeave, children }: PickFrameProps) {
  return (
    <Primitive.Root
      defaultOpen
      onOpenChange={(open) => {
        if (!open) onLeave();
      }}
    >
      <Primitive.Portal>
        <Primitive.Overlay className={styles['shade']} />
        <Primitive.Content aria-describedby={undefined} className={styles['pick']}>
          <Primitive.Title className={styles['unseen']}>{title}</Primitive.Title>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
