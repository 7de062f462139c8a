import { cloneElement, useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactElement, ReactNode } from 'react';
import { isFocusTaken } from './focusBack.ts';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import styles from './Menu.module.css';
import { loadMenuParts, MenuContext, useMenuInside } from './menuParts.ts';
import type { MenuParts } from './menuParts.ts';

/** What a menu gives to the button that opens it. */
export interface TriggerProps {
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
  readonly onPointerEnter?: () => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<TriggerProps>;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  readonly side?: 'top' | 'bottom';
}

function preload(): void {
  void loadMenuParts();
}

/** A list of commands that drops from a button. What it is made of loads when it is about to be used. */
export function Menu(props: MenuProps) {
  const [parts, setParts] = useState<MenuParts>();
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  if (parts !== undefined) return <LoadedMenu {...props} landmark={landmark} parts={parts} />;

  const start = ({ currentTarget }: KeyboardEvent | MouseEvent): void => {
    setLandmark(currentTarget.closest<HTMLElement>('header, nav, main, aside'));
    void loadMenuParts().then((loaded) => {
      setParts(loaded);
    });
  };
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: start,
    onPointerEnter: preload,
    onFocus: preload,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      start(event);
    },
  });
}

interface LoadedMenuProps extends MenuProps {
  readonly parts: MenuParts;
  /** Part of the page that the menu belongs to. */
  readonly landmark: HTMLElement | null;
}

/** It is there because somebody has just pressed its button, so it begins open. */
function LoadedMenu(props: LoadedMenuProps) {
  const { parts, landmark, trigger, children, align = 'start', side = 'bottom' } = props;
  const chosen = useRef<() => void>(undefined);
  const run = useCallback((action: () => void): void => {
    chosen.current = action;
  }, []);
  const inside = useMemo(() => ({ parts, run }), [parts, run]);
  const { Root, Trigger, Portal, Content } = parts;

  /** This comes before the button has the focus back. */
  function onCloseAutoFocus(event: Event): void {
    if (isFocusTaken()) event.preventDefault();
    const action = chosen.current;
    chosen.current = undefined;
    if (action !== undefined) queueMicrotask(action);
  }

  return (
    <MenuContext value={inside}>
      <Root defaultOpen modal={false}>
        <Trigger asChild>{trigger}</Trigger>
        <Portal container={landmark}>
          <Content
            align={align}
            className={styles['menu']}
            collisionPadding={8}
            onCloseAutoFocus={onCloseAutoFocus}
            side={side}
            sideOffset={6}
          >
            {children}
          </Content>
        </Portal>
      </Root>
    </MenuContext>
  );
}

export interface MenuItemProps {
  readonly icon?: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** A second, softer line. */
  readonly detail?: ReactNode;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon, keys, disabled, detail, onSelect, children }: MenuItemProps) {
  const { parts, run } = useMenuInside();
  const { Item } = parts;
  return (
    <Item
      aria-keyshortcuts={keys}
      className={styles['item']}
      disabled={disabled === true}
      onSelect={() => {
        run(onSelect);
      }}
    >
      {icon === undefined ? null : <Icon className={styles['icon']} name={icon} />}
      <span className={styles['text']}>
        <span className={styles['name']}>{children}</span>
        {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
      </span>
      {keys === undefined ? null : (
        <span aria-hidden="true">
          <Keys keys={keys} />
        </span>
      )}
    </Item>
  );
}

export interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly icon?: string;
    readonly detail?: ReactNode;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** One of several: the chosen one has a tick. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: MenuChoiceProps<Value>) {
  const { parts, run } = useMenuInside();
  const { RadioGroup, RadioItem, ItemIndicator } = parts;
  return (
    <RadioGroup aria-label={label} value={value ?? ''}>
      {options.map((option) => (
        <RadioItem
          className={styles['item']}
          key={option.value}
          onSelect={() => {
            run(() => {
              onChoose(option.value);
            });
          }}
          value={option.value}
        >
          {option.icon === undefined ? null : (
            <Icon className={styles['icon']} name={option.icon} />
          )}
          <span className={styles['text']}>
            <span className={styles['name']}>{option.name}</span>
            {option.detail === undefined ? null : (
              <span className={styles['detail']}>{option.detail}</span>
            )}
          </span>
          <ItemIndicator className={styles['tick']}>
            <Icon name="check" />
          </ItemIndicator>
        </RadioItem>
      ))}
    </RadioGroup>
  );
}

export function MenuHeading({ children }: { readonly children: ReactNode }) {
  const { Label } = useMenuInside().parts;
  return <Label className={styles['heading']}>{children}</Label>;
}

export function MenuLine() {
  const { Separator } = useMenuInside().parts;
  return <Separator className={styles['line']} />;
}
