import { titleOf } from '#core';
import type { Graph, Match, Report } from '#core';
import type { Check, LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button, Icon } from '#ui';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { AskRows } from './AskRows.tsx';
import styles from './CheckPanel.module.css';
import { summarise } from './checkSummary.ts';
import { CheckSection } from './CheckSection.tsx';
import { ComparedWith } from './ComparedWith.tsx';
import { ConnectionRow } from './ConnectionRow.tsx';
import { ComponentRow } from './ComponentRow.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import { Score } from './Score.tsx';
import { SittingCheck } from './SittingCheck.tsx';

export interface CheckPanelProps {
  /** Turns the ghost of a missing component into a node. */
  readonly onAdd: (component: string) => void;
  /** Brings drawn nodes by id, and ghosts by their component, into view. */
  readonly onShow: (ids: readonly string[]) => void;
}

/** What the check found, most important gap first. Nothing of it is rendered before a check. */
export function CheckPanel(props: CheckPanelProps) {
  const check = useLacuna(checkOf);
  const { check: checkAgain, compareWith } = useActions();
  if (check === undefined) return null;
  if (check.veiled !== undefined) return <SittingCheck counts={check.veiled.counts} />;
  if (check.graded === undefined) {
    return check.running || check.problem === undefined ? (
      <Waiting />
    ) : (
      <Problem check={check} onRetry={() => void checkAgain()} />
    );
  }
  const { report, accepted } = check.graded;
  return (
    <Verdict {...props} report={report} running={check.running}>
      <ComparedWith
        accepted={accepted}
        against={check.against}
        diagram={report.diagram}
        onChoose={(diagram) => void compareWith(diagram)}
      />
    </Verdict>
  );
}

interface VerdictProps extends CheckPanelProps {
  readonly report: Report;
  readonly running: boolean;
  /** What stands below the score. */
  readonly children: ReactNode;
}

function Verdict({ report, running, children, onAdd, onShow }: VerdictProps) {
  const graph = useLacuna(graphOf);
  const { pointAt } = useActions();
  const summary = useMemo(() => summarise(report), [report]);
  const { missing, partly, withoutDetail, found } = summary;
  const rows = { onShow, onPointAt: pointAt };
  const placesOf = (title: string): readonly string[] => {
    const nodes = report.components.find((match) => match.title === title)?.nodes ?? [];
    return nodes.length > 0 ? nodes : [title];
  };
  const named = (match: Match): string => titlesOf(graph, match.nodes);
  const wires = summary.missingConnections.length + summary.reversed.length + summary.via.length;
  return (
    <div aria-busy={running} className={styles['verdict']}>
      <Score report={report} summary={summary} />
      {children}
      {graph.nodes.length > 0 ? null : (
        <p className={styles['note']}>
          Nothing is drawn yet. Close this, draw what you would start with, and check again.
        </p>
      )}
      <CheckSection count={report.asks.length} open title="Help me read your drawing">
        <AskRows asks={report.asks} onShow={onShow} />
      </CheckSection>
      <CheckSection
        count={missing.length}
        empty="Nothing is missing. Well done."
        open
        title="Missing"
      >
        {missing.map((match) => (
          <ComponentRow
            {...rows}
            key={match.title}
            match={match}
            {...(match.aside === undefined ? { onAdd } : {})}
          />
        ))}
      </CheckSection>
      <CheckSection count={partly.length} open title="Partly there">
        {partly.map((match) => (
          <ComponentRow {...rows} drawnAs={named(match)} key={match.title} match={match} />
        ))}
      </CheckSection>
      <CheckSection count={withoutDetail.length} open title="Missing details">
        {withoutDetail.map((match) => (
          <ComponentRow
            {...rows}
            detailsOnly
            drawnAs={named(match)}
            key={match.title}
            match={match}
          />
        ))}
      </CheckSection>
      <CheckSection count={report.violations.length} open title="Order">
        {report.violations.map(({ early, late, why, edges }) => (
          <NoticeRow
            ids={edges}
            key={`${early} ${late}`}
            mark="reversed"
            onShow={onShow}
            text={why}
          />
        ))}
      </CheckSection>
      <CheckSection count={summary.broken.length} open title="Worth a second look">
        {summary.broken.map((verdict) => (
          <NoticeRow
            ids={verdict.nodes}
            key={verdict.pattern}
            mark="reversed"
            onShow={onShow}
            text={verdict.message}
          />
        ))}
      </CheckSection>
      <CheckSection count={wires} open title="Connections to mend">
        {[...summary.reversed, ...summary.missingConnections, ...summary.via].map((connection) => (
          <ConnectionRow
            {...rows}
            connection={connection}
            graph={graph}
            placesOf={placesOf}
            key={`${connection.status} ${connection.from} → ${connection.to} ${connection.why}`}
          />
        ))}
      </CheckSection>
      <CheckSection count={found.length} title="Found">
        {found.map((match) => (
          <ComponentRow {...rows} drawnAs={named(match)} key={match.title} match={match} />
        ))}
      </CheckSection>
      <CheckSection count={summary.foundConnections.length} title="Connections found">
        {summary.foundConnections.map((connection) => (
          <ConnectionRow
            {...rows}
            connection={connection}
            graph={graph}
            placesOf={placesOf}
            key={`${connection.from} → ${connection.to} ${connection.why}`}
          />
        ))}
      </CheckSection>
      <CheckSection count={summary.kept.length} title="Rules kept">
        {summary.kept.map((verdict) => (
          <NoticeRow
            ids={[]}
            key={verdict.pattern}
            mark="found"
            onShow={onShow}
            text={verdict.message}
          />
        ))}
      </CheckSection>
      <CheckSection count={summary.otherOptions.length} title="Other options">
        {summary.otherOptions.map((match) => (
          <ComponentRow {...rows} key={match.title} match={match} />
        ))}
      </CheckSection>
      <CheckSection count={report.extras.length} title="Extras">
        <p className={styles['note']}>
          Left alone: the reference does not have them, and that is never a fault.
        </p>
        <ul className={styles['extras']}>
          {report.extras.map((id) => (
            <li key={id}>
              <button
                className={styles['extra']}
                onClick={() => {
                  onShow([id]);
                }}
                type="button"
              >
                {titlesOf(graph, [id])}
              </button>
            </li>
          ))}
        </ul>
      </CheckSection>
    </div>
  );
}

function Waiting() {
  return (
    <output className={styles['waiting']}>
      <span className={styles['spinner']} />
      Comparing your drawing with the reference…
    </output>
  );
}

function Problem({ check, onRetry }: { readonly check: Check; readonly onRetry: () => void }) {
  return (
    <div className={styles['problem']} role="alert">
      <Icon name="triangle-alert" size={20} />
      <p>{check.problem}</p>
      <Button icon="repeat-2" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}

function titlesOf(graph: Graph, ids: readonly string[]): string {
  const elements = [...graph.nodes, ...graph.groups];
  const titles = ids.flatMap((id) => {
    const element = elements.find((other) => other.id === id);
    return element === undefined ? [] : [titleOf(element.label) || 'a box without words'];
  });
  return [...new Set(titles)].join(', ');
}

function checkOf({ check }: LacunaState): Check | undefined {
  return check;
}

function graphOf({ history }: LacunaState): Graph {
  return history.present.graph;
}
