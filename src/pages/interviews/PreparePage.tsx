import type { InterviewPlan } from '#practice';
import { Button } from '#ui';
import { useEffect, useState } from 'react';
import styles from './PreparePage.module.css';
import { Sheet } from '../Sheet.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { shortTitle } from '../names.ts';
import { PlanLength } from './PlanLength.tsx';
import { PlanPrompts } from './PlanPrompts.tsx';
import { Plans } from './Plans.tsx';
import { useBeginInterview } from './useBeginInterview.ts';
import { useStatement } from '../useStatements.ts';

/** Before an interview: who, how long, and what to ask beside the usual; kept as a plan when it is worth it. */
export function PreparePage({ slug }: { readonly slug: string }) {
  const statement = useStatement(slug);
  const begin = useBeginInterview();
  const [candidate, setCandidate] = useState('');
  const [plan, setPlan] = useState<InterviewPlan>({
    name: '',
    question: slug,
    minutes: 60,
    prompts: [],
    criteria: [],
    phases: [],
    leaveOut: [],
  });
  useEffect(() => {
    document.title = 'Prepare an interview · Lacuna';
  }, []);
  if (statement === undefined) {
    return (
      <MessagePage heading="This question is not here">
        <p>It may have been in a file that is no longer open.</p>
      </MessagePage>
    );
  }
  const change = (part: Partial<InterviewPlan>): void => {
    setPlan({ ...plan, ...part });
  };
  return (
    <Sheet back="All boards and questions" className={styles['page']}>
      <h1>Interview somebody: {shortTitle(statement.title)}</h1>
      <p className={styles['lead']}>
        This tab becomes the view that you share: question, clock and canvas. A second window opens
        beside it for you alone, with marks, reference, notes and scorecard. Nothing of it shows in
        the shared tab until you press Show.
      </p>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void begin(statement, { ...plan, candidate });
        }}
      >
        <label>
          <span>Candidate</span>
          <input
            onChange={(event) => {
              setCandidate(event.target.value);
            }}
            placeholder="Stays on this machine; may be left empty"
            value={candidate}
          />
        </label>
        <PlanLength onChange={change} plan={plan} />
        <Lines
          label="Prompts of your own"
          lines={plan.prompts}
          onChange={(prompts) => {
            change({ prompts });
          }}
          placeholder="One a line: what would you measure first?"
        />
        <Lines
          label="Criteria of your own"
          lines={plan.criteria}
          onChange={(criteria) => {
            change({ criteria });
          }}
          placeholder="One a line: Mentoring"
        />
        <PlanPrompts onChange={change} plan={plan} />
        <Button icon="presentation" look="primary" type="submit">
          Share this tab, and open the control window
        </Button>
      </form>
      <Plans onPick={setPlan} plan={plan} />
    </Sheet>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly placeholder: string;
  readonly onChange: (lines: readonly string[]) => void;
}

function Lines({ label, lines, placeholder, onChange }: LinesProps) {
  const [text, setText] = useState(lines.join('\n'));
  const [known, setKnown] = useState(lines);
  if (known !== lines) {
    // A plan was picked; what is typed here comes back as the same lines.
    setKnown(lines);
    if (linesOf(text).join('\n') !== lines.join('\n')) setText(lines.join('\n'));
  }
  return (
    <label>
      <span>{label}</span>
      <textarea
        onChange={(event) => {
          setText(event.target.value);
          onChange(linesOf(event.target.value));
        }}
        placeholder={placeholder}
        rows={3}
        value={text}
      />
    </label>
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
