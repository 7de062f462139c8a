import { Icon } from './Icon.tsx';
import styles from './Segmented.module.css';

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly icon?: string;
  }[];
  readonly onChange: (value: Value) => void;
  /** Icons alone; the names are tooltips. */
  readonly iconsOnly?: boolean;
}

/** One of a few, side by side. Radio buttons to a keyboard and a screen reader. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  iconsOnly = false,
}: SegmentedProps<Value>) {
  return (
    <div aria-label={label} className={styles['group']} role="radiogroup">
      {options.map((option) => (
        <label
          className={styles['option']}
          data-tip={iconsOnly ? option.name : undefined}
          key={option.value}
        >
          <input
            aria-label={option.name}
            checked={option.value === value}
            className={styles['input']}
            name={label}
            onChange={() => {
              onChange(option.value);
            }}
            type="radio"
          />
          {option.icon === undefined ? null : <Icon name={option.icon} />}
          {iconsOnly ? null : <span>{option.name}</span>}
        </label>
      ))}
    </div>
  );
}
