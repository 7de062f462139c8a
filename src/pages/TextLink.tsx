import { classNames } from '#ui';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './TextLink.module.css';

export interface TextLinkProps {
  /** Where it leads within the app; without it, what a press does. */
  readonly href?: string;
  readonly onClick?: () => void;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Words that lead somewhere, or do something, within a text. */
export function TextLink({ href, onClick, disabled, className, children }: TextLinkProps) {
  const look = classNames(styles['link'], className);
  return href === undefined ? (
    <button className={look} disabled={disabled} onClick={onClick} type="button">
      {children}
    </button>
  ) : (
    <Link className={look} href={href}>
      {children}
    </Link>
  );
}
