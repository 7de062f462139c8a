import type { Match, MatchEvidence } from '#core';
import styles from './Statements.module.css';

/** What decided about a component, for whoever wants to look closer: in words rather than figures. */
export function Evidence({ match }: { readonly match: Match }) {
  const { evidence } = match;
  if (evidence === undefined) return null;
  return (
    <details className={styles['why']}>
      <summary aria-label={`Why? ${match.title}`}>Why?</summary>
      {sentences(evidence).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}

const CLEARLY = 0.85;
const FAIRLY = 0.65;
const CLOSE = 0.1;

function sentences({ words, name, score, rivals, context }: MatchEvidence): readonly string[] {
  const how = score >= CLEARLY ? 'clearly says' : score >= FAIRLY ? 'fairly says' : 'just says';
  const [rival] = rivals;
  return [
    `“${words.trim()}” ${how} “${name.trim()}”.`,
    ...(rival === undefined
      ? []
      : [
          score - rival.score < CLOSE
            ? `It could also be ${rival.title}; it was a close call.`
            : `It could also be ${rival.title}, less likely.`,
        ]),
    ...(context === undefined
      ? []
      : [`${context.added > 0 ? 'That counts more' : 'That counts less'}: ${context.because}.`]),
  ];
}
