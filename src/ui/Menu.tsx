import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';
import styles from './Menu.module.css';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  readonly side?: 'top' | 'bottom';
}

/** A list of commands that drops from a button. */
export function Menu({ trigger, children, align = 'start', side = 'bottom' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          className={styles['menu']}
          collisionPadding={8}
          side={side}
          sideOffset={6}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
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
  return (
    <DropdownMenu.Item
      className={styles['item']}
      disabled={disabled === true}
      onSelect={() => {
        onSelect();
      }}
    >
      {icon === undefined ? null : <Icon className={styles['icon']} name={icon} />}
      <span className={styles['text']}>
        <span className={styles['name']}>{children}</span>
        {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
      </span>
      {keys === undefined ? null : <Keys keys={keys} />}
    </DropdownMenu.Item>
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
  return (
    <DropdownMenu.RadioGroup aria-label={label} value={value ?? ''}>
      {options.map((option) => (
        <DropdownMenu.RadioItem
          className={styles['item']}
          key={option.value}
          onSelect={() => {
            onChoose(option.value);
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
          <DropdownMenu.ItemIndicator className={styles['tick']}>
            <Icon name="check" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuHeading({ children }: { readonly children: ReactNode }) {
  return <DropdownMenu.Label className={styles['heading']}>{children}</DropdownMenu.Label>;
}

export function MenuLine({ className }: { readonly className?: string }) {
  return <DropdownMenu.Separator className={classNames(styles['line'], className)} />;
}
