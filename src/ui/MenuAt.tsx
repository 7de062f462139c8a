import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';
import { loadMenuParts, MenuContext } from './menuParts.ts';
import type { MenuParts } from './menuParts.ts';

export interface MenuAtProps {
  /** Where it opens, in the window's pixels. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A list of commands at a point of the window. */
export function MenuAt({ x, y, label, onClose, children }: MenuAtProps) {
  const [parts, setParts] = useState<MenuParts>();
  useEffect(() => {
    void loadMenuParts().then((loaded) => {
      setParts(loaded);
    });
  }, []);
  if (parts === undefined) return null;
  const { Root, Trigger, Portal, Content } = parts;
  const inside = {
    parts,
    run: (action: () => void): void => {
      onClose();
      queueMicrotask(action);
    },
  };
  return (
    <MenuContext value={inside}>
      <Root
        defaultOpen
        modal={false}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Trigger asChild>
          <span aria-hidden="true" className={styles['point']} style={{ left: x, top: y }} />
        </Trigger>
        <Portal>
          <Content
            align="start"
            aria-label={label}
            className={styles['menu']}
            collisionPadding={8}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
            }}
            side="bottom"
          >
            {children}
          </Content>
        </Portal>
      </Root>
    </MenuContext>
  );
}
