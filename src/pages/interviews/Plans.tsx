import type { InterviewPlan } from '#practice';
import { useActions } from '#store/react';
import { Button, IconButton } from '#ui';
import { useEffect, useState } from 'react';
import { fileName } from '../names.ts';
import { FileButton } from '../FileButton.tsx';
import styles from './PreparePage.module.css';
import { TextLink } from '../TextLink.tsx';
import { useServices } from '../services.ts';

export interface PlansProps {
  readonly plan: InterviewPlan;
  readonly onPick: (plan: InterviewPlan) => void;
}

/** Plans that were kept: picked, exported, opened from a file, deleted. */
export function Plans({ plan, onPick }: PlansProps) {
  const { listPlans, savePlan, removePlan, say } = useActions();
  const { download, readPlan } = useServices();
  const [plans, setPlans] = useState<readonly InterviewPlan[]>([]);
  useEffect(() => {
    void listPlans().then(setPlans);
  }, [listPlans]);
  const mine = plans.filter(({ question }) => question === plan.question);

  async function keep(kept: InterviewPlan): Promise<void> {
    await savePlan(kept);
    setPlans(await listPlans());
    onPick(kept);
  }

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const read = await readPlan(await file.text());
    if (read.ok) await keep({ ...read.value, question: plan.question });
    else say(`${file.name}: ${read.problem}`, 'problem');
  }

  return (
    <section aria-labelledby="plans" className={styles['plans']}>
      <h2 id="plans">Plans</h2>
      <form
        className={styles['keep']}
        onSubmit={(event) => {
          event.preventDefault();
          void keep(plan);
        }}
      >
        <input
          aria-label="Name of the plan"
          onChange={(event) => {
            onPick({ ...plan, name: event.target.value });
          }}
          placeholder="Keep this as a plan: its name"
          value={plan.name}
        />
        <Button disabled={plan.name.trim() === ''} type="submit">
          Keep the plan
        </Button>
        <FileButton accept=".json" name="Open a plan" onFiles={([file]) => void open(file)} />
      </form>
      <ul>
        {mine.map((kept) => (
          <li key={kept.name}>
            <TextLink
              onClick={() => {
                onPick(kept);
              }}
            >
              {kept.name}
            </TextLink>
            <span>
              {kept.minutes} minutes, {kept.prompts.length} prompts, {kept.criteria.length} criteria
            </span>
            <IconButton
              icon="download"
              name={`Export ${kept.name}`}
              onClick={() => {
                download(
                  `${fileName(kept.name)}-plan.json`,
                  JSON.stringify(kept, undefined, 2),
                  'application/json',
                );
              }}
              size={15}
            />
            <IconButton
              icon="trash-2"
              name={`Delete ${kept.name}`}
              onClick={() =>
                void removePlan(kept.name).then(async () => setPlans(await listPlans()))
              }
              size={15}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
