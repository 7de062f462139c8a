import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly icon?: string;
  /** Drawn after the text, as on a button that opens a menu. */
  readonly endIcon?: string;
}

/** A button with words on it. */
export function Button({
  look = 'plain',
  icon,
  endIcon,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      className={classNames(styles['button'], styles[look], className)}
      // The type is one of the three that a button knows, and never left to the browser.
      type={type}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
      {endIcon === undefined ? null : <Icon className={styles['end']} name={endIcon} size={14} />}
    </button>
  );
}

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does: its accessible name, and its tooltip. */
  readonly name: string;
  readonly icon: string;
  /** Keys that do the same, for the tooltip. */
  readonly keys?: string;
  readonly size?: number;
}

/** A button that is an icon; its name shows as a tooltip. */
export function IconButton({
  name,
  icon,
  keys,
  size = 18,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      aria-label={name}
      data-keys={keys}
      data-tip={name}
      {...rest}
      className={classNames(styles['button'], styles['icon'], className)}
      type={type}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
