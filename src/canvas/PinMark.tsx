import { Icon } from '#ui';
import styles from './PinMark.module.css';

/** A small pin on what tidying leaves where it is; its name says the same aloud. */
export function PinMark() {
  return (
    <span aria-hidden="true" className={styles['pin']}>
      <Icon name="pin" size={12} />
    </span>
  );
}
