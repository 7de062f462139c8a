import type { InterviewPlan } from '#practice';
import { useActions } from '#store/react';
import { Button, Icon, IconButton } from '#ui';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import styles from './PreparePage.module.css';
import { MessagePage } from './MessagePage.tsx';
import { fileName, shortTitle } from './names.ts';
import { useServices } from './services.ts';
import { useBeginInterview } from './useBeginInterview.ts';
import { useStatement } from './useStatements.ts';

const LENGTHS = [30, 45, 60, 90] as const;

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
    <main className={styles['page']}>
      <nav>
        <Link className={styles['link']} href="/">
          <Icon name="arrow-left" /> All boards and questions
        </Link>
      </nav>
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
        <label>
          <span>Minutes</span>
          <select
            onChange={(event) => {
              change({ minutes: Number(event.target.value) });
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
        <Button icon="presentation" look="primary" type="submit">
          Share this tab, and open the control window
        </Button>
      </form>
      <Plans onPick={setPlan} plan={plan} />
    </main>
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

interface PlansProps {
  readonly plan: InterviewPlan;
  readonly onPick: (plan: InterviewPlan) => void;
}

/** Plans that were kept: picked, exported, opened from a file, deleted. */
function Plans({ plan, onPick }: PlansProps) {
  const { listPlans, savePlan, removePlan, say } = useActions();
  const { download, readPlan } = useServices();
  const [plans, setPlans] = useState<readonly InterviewPlan[]>([]);
  const chooser = useRef<HTMLInputElement>(null);
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
        <Button icon="folder-open" look="quiet" onClick={() => chooser.current?.click()}>
          Open a plan
        </Button>
        <input
          accept=".json"
          aria-label="Open a plan"
          className={styles['chooser']}
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
          ref={chooser}
          tabIndex={-1}
          type="file"
        />
      </form>
      <ul>
        {mine.map((kept) => (
          <li key={kept.name}>
            <button
              className={styles['link']}
              onClick={() => {
                onPick(kept);
              }}
              type="button"
            >
              {kept.name}
            </button>
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
