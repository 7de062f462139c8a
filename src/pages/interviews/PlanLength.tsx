import { phaseMinutes } from '#practice';
import type { InterviewPlan } from '#practice';
import styles from './PreparePage.module.css';
import { useInterview } from '../useInterview.ts';

const LENGTHS = [30, 45, 60, 90] as const;

export interface PlanPartProps {
  readonly plan: InterviewPlan;
  readonly onChange: (part: Partial<InterviewPlan>) => void;
}

/** How long the interview is, and each of its phases: by proportion until one of them is changed. */
export function PlanLength({ plan, onChange }: PlanPartProps) {
  const interview = useInterview(true);
  const planned = interview?.phases.map(({ minutes }) => minutes) ?? [];
  const phases = plan.phases.length > 0 ? plan.phases : phaseMinutes(planned, plan.minutes);
  return (
    <>
      <label>
        <span>Minutes</span>
        <select
          onChange={(event) => {
            onChange({ minutes: Number(event.target.value), phases: [] });
          }}
          value={plan.minutes}
        >
          {[...new Set([...LENGTHS, plan.minutes])].map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles['phases']}>
        <legend>Of these, minutes for</legend>
        {interview?.phases.map(({ name }, at) => (
          <label key={name}>
            <input
              max={240}
              min={1}
              onChange={(event) => {
                const minutes = Math.max(1, Math.round(event.target.valueAsNumber || 1));
                const changed = phases.with(at, minutes);
                onChange({ phases: changed, minutes: changed.reduce((sum, one) => sum + one, 0) });
              }}
              type="number"
              value={phases[at] ?? 1}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </>
  );
}
