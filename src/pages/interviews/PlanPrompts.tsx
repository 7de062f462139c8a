import { talkCards } from '#practice';
import type { PlanPartProps } from './PlanLength.tsx';
import styles from './PreparePage.module.css';
import { useInterview } from '../useInterview.ts';
import { useTalk } from '../attempts/useTalk.ts';

/** Which of the question's cards are to be asked: all of them, until some are left out. */
export function PlanPrompts({ plan, onChange }: PlanPartProps) {
  const interview = useInterview(true);
  const talk = useTalk(plan.question);
  const cards = talkCards(
    talk?.discussion ?? [],
    interview?.tradeOffs ?? [],
    talk?.evolution ?? [],
  );
  return (
    <details className={styles['cards']}>
      <summary>
        {cards.length - plan.leaveOut.length} of {cards.length} topics of the question will be asked
      </summary>
      <ul>
        {cards.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                checked={!plan.leaveOut.includes(id)}
                onChange={(event) => {
                  const others = plan.leaveOut.filter((one) => one !== id);
                  onChange({ leaveOut: event.target.checked ? others : [...others, id] });
                }}
                type="checkbox"
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
