import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import styles from './Toast.module.css';

export interface ToastProps {
  readonly tone: 'info' | 'problem';
  readonly children: ReactNode;
  /** A way back, such as an Undo button. */
  readonly action?: ReactNode;
  readonly onClose: () => void;
}

/** A short message at the foot of the page. */
export function Toast({ tone, children, action, onClose }: ToastProps) {
  return (
    <div className={classNames(styles['toast'], tone === 'problem' && styles['problem'])}>
      <Icon name={tone === 'problem' ? 'triangle-alert' : 'circle-check'} size={18} />
      <span className={styles['text']}>{children}</span>
      {action}
      <IconButton className={styles['close']} icon="x" name="Dismiss" onClick={onClose} size={16} />
    </div>
  );
}

/** Where toasts stand; it is always there, so that screen readers hear what comes into it. */
export function ToastStack({ children }: { readonly children: ReactNode }) {
  return <output className={styles['stack']}>{children}</output>;
}
