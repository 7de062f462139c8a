import { describe, expect, test } from 'vitest';
import { grade } from '#core/grade';
import { parseMermaid } from '#mermaid';
import { builtInReferences } from '../builtInReferences.ts';

const references = await builtInReferences();

async function verdicts(
  slug: string,
  diagram: string,
  text: string,
): Promise<ReadonlyMap<string, string>> {
  const reference = references.find((one) => one.slug === slug && one.diagram.startsWith(diagram));
  const drawn = await parseMermaid(text);
  if (reference === undefined || !drawn.ok) throw new Error('cannot be graded');
  const { components } = grade(drawn.value.graph, reference, []);
  return new Map(components.map(({ title, status }) => [title, status]));
}

describe('decisions', () => {
  test('[D2] enough and too few are said by figures, and by who answers no', async () => {
    const found = await verdicts(
      'gaming',
      'Matchmaking',
      `flowchart TD
        pool[Matchmaking pool] --> many{Ten players in the pool?}
        many -->|10 or more| match[Skill matching]
        many -->|fewer than 10| wider[Widen search]
        wider --> old{Waited over a minute?}
        old -->|no| pool
        old -->|yes| loose[Relaxed matching]`,
    );
    expect(found.get('Pool Size Check: Sufficient Players → Skill-based Matching')).toBe('present');
    expect(found.get('Pool Size Check: Insufficient Players → Wait & Expand Criteria')).toBe(
      'present',
    );
    expect(found.get('Timeout Check: Timeout Exceeded → Relaxed Matching')).toBe('present');
  });

  test('[D2] the right outcome behind the wrong case is no rule', async () => {
    const found = await verdicts(
      'social-media',
      'Feed Generation',
      `flowchart TD
        many{How many followers?}
        many -->|under 1K| pull[Pull model, fan-out on read]
        many -->|over 1M| push[Push model, fan-out on write]`,
    );
    expect(found.get('Author Follower Count: < 1K followers → Push Model')).toBe('missing');
    expect(found.get('Author Follower Count: > 1M followers → Pull Model')).toBe('missing');
  });

  test('[D2] a step that states its case is told from its siblings by it', async () => {
    const found = await verdicts(
      'social-media',
      'Feed Generation',
      `flowchart TD
        subgraph w[By size of the following]
          small[Below 5k: copy the id to all followers' lists]
          star[Beyond 2M: keep one list, read it when asked]
        end`,
    );
    expect(found.get('Author Follower Count: < 1K followers → Push Model')).not.toBe('missing');
    expect(found.get('Author Follower Count: > 1M followers → Pull Model')).not.toBe('missing');
  });
});
