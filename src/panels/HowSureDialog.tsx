import { Dialog } from '#ui';
import { MEASURED } from './measured.ts';
import styles from './Statements.module.css';

/** How often the check is wrong, and against whose marks that was measured. */
export function HowSureDialog({ onClose }: { readonly onClose: () => void }) {
  const { designs, verdicts, unseen, scoreError } = MEASURED;
  return (
    <Dialog onClose={onClose} title="How sure is this?">
      <div className={styles['sure']}>
        <p>
          Fairly, and not more. The same drawing always gets the same marks, and every mark says
          why. But a drawing can be read in more than one way.
        </p>
        <p>
          On {designs} drawings that the check had not been fitted to ({verdicts} verdicts), it
          agreed with a careful reader on {percent(unseen.accuracy)} of all verdicts. Of the pieces
          that the reader saw it missed {percent(unseen.falseMissing)}, and of those that were not
          there it ticked {percent(unseen.falseCredit)}. The score was off by about{' '}
          {Math.round(scoreError)} points.
        </p>
        <p>
          The readers were language models that followed a written marking guide, not a panel of
          interviewers. So take a verdict as a colleague’s remark: where it is wrong, say so in its
          row, and the score follows.
        </p>
      </div>
    </Dialog>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
