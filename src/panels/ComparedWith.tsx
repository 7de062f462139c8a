import { Button, Menu, MenuChoice, MenuHeading } from '#ui';
import styles from './Score.module.css';

export interface ComparedWithProps {
  /** Names of the accepted architectures, the main one first. */
  readonly accepted: readonly string[];
  readonly diagram: string;
  /** The one that was asked for; without it, the best fit. */
  readonly against: string | undefined;
  readonly onChoose: (diagram: string | undefined) => void;
}

const BEST = '';

/** Which of several accepted architectures the drawing is held against, and a way to another. */
export function ComparedWith({ accepted, diagram, against, onChoose }: ComparedWithProps) {
  if (accepted.length < 2) return null;
  const name = shortName(diagram, accepted);
  return (
    <p className={styles['against']}>
      <span>Compared with</span>
      <Menu
        trigger={
          <Button
            aria-label={`Compared with: ${name}. Choose another`}
            endIcon="chevron-down"
            look="quiet"
          >
            {name}
          </Button>
        }
      >
        <MenuHeading>Accepted designs</MenuHeading>
        <MenuChoice
          label="Accepted designs"
          onChoose={(wanted) => {
            onChoose(wanted === BEST ? undefined : wanted);
          }}
          options={[
            { value: BEST, name: 'Best fit', detail: 'The one that your drawing is nearest to' },
            ...accepted.map((value) => ({ value, name: shortName(value, accepted) })),
          ]}
          value={against ?? BEST}
        />
      </Menu>
    </p>
  );
}

/** `Alternative: Kappa Architecture` is Kappa Architecture; the first is the main one. */
function shortName(diagram: string, [main]: readonly string[]): string {
  return diagram === main ? 'Main architecture' : diagram.replace(/^Alternative:\s*/i, '');
}
