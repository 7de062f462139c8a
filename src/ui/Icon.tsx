import { createElement } from 'react';
import { ICONS } from './icons.ts';

export interface IconProps {
  /** Lucide's name in kebab case; an unknown one shows a plain square. */
  readonly name: string;
  /** Pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A line drawing that follows the ink colour. It says nothing by itself: the name stands beside it. */
export function Icon({ name, size = 16, className }: IconProps) {
  const shape = ICONS[name] ?? ICONS['square'] ?? [];
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={size < 20 ? 2 : 1.75}
      viewBox="0 0 24 24"
      width={size}
    >
      {shape.map(([tag, attributes]) =>
        createElement(tag, { key: tag + JSON.stringify(attributes), ...attributes }),
      )}
    </svg>
  );
}
