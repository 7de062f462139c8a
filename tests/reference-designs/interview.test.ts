import { readFileSync } from 'node:fs';
import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { expect, test } from 'vitest';

/** What stands below one heading, before the next: at most one table or one diagram. */
interface Section {
  readonly title: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly diagrams: readonly string[];
}

const sections = readSections(
  readFileSync(`${import.meta.dirname}/../../reference-designs/interview.md`, 'utf8'),
);

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

function isDiagram(token: Token): token is Tokens.Code {
  return token.type === 'code' && 'lang' in token && token.lang === 'mermaid';
}

function texts(cells: readonly Tokens.TableCell[]): string[] {
  return cells.map((cell) => cell.text.trim());
}

function readSections(markdown: string): readonly Section[] {
  const tokens = lexer(markdown);
  const starts = tokens.flatMap((token, at) =>
    isHeading(token) ? [{ title: token.text, at }] : [],
  );
  return starts.map(({ title, at }, index) => {
    const body = tokens.slice(at + 1, starts[index + 1]?.at);
    return {
      title,
      tables: body.filter(isTable).map((table) => [texts(table.header), ...table.rows.map(texts)]),
      diagrams: body.filter(isDiagram).map((code) => code.text),
    };
  });
}

function section(title: string): Section {
  const found = sections.find((each) => each.title === title);
  if (found === undefined) throw new Error(`no heading "${title}"`);
  return found;
}

function header(title: string): readonly string[] {
  return section(title).tables[0]?.[0] ?? [];
}

function rows(title: string): readonly (readonly string[])[] {
  return section(title).tables[0]?.slice(1) ?? [];
}

/** The cells of one column, from the top. */
function column(title: string, name: string): string[] {
  const at = header(title).indexOf(name);
  return rows(title).map((row) => row[at] ?? '');
}

/** How often each value occurs, in the order of its first row. */
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** A small scan of a flowchart: the labels of each group, and arrows between labels. */
function scan(title: string) {
  const labels = new Map<string, string>();
  const groups: Record<string, string> = {};
  const arrows: { readonly from: string; readonly to: string }[] = [];
  let group = '';
  for (const line of (section(title).diagrams[0] ?? '').split('\n')) {
    const opened = /^\s*subgraph \w+\["(.+)"\]$/.exec(line)?.[1];
    const [, id, label] = /^\s*(\w+)\["(.+)"\]$/.exec(line) ?? [];
    const [, from, to] = /^\s*(\w+) --> (\w+)$/.exec(line) ?? [];
    if (opened !== undefined) group = opened;
    if (id !== undefined && label !== undefined) {
      labels.set(id, label);
      groups[group] = group in groups ? `${groups[group]}; ${label}` : label;
    }
    if (from !== undefined && to !== undefined) {
      arrows.push({ from: labels.get(from) ?? from, to: labels.get(to) ?? to });
    }
  }
  return { groups, arrows };
}

function spaced(label: string): string {
  return label.replaceAll('<br/>', ' ');
}

function firstLine(label: string): string {
  return label.split('<br/>')[0] ?? label;
}

test('each heading occurs once and holds at most one table or diagram, without an empty cell', () => {
  expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
  expect(sections).toHaveLength(23);
  const crowded = sections.filter((each) => each.tables.length + each.diagrams.length > 1);
  expect(crowded).toEqual([]);
  const gaps = sections.filter((each) => each.tables.flat(2).includes(''));
  expect(gaps).toEqual([]);
});

test('the four categories and their map', () => {
  expect(rows('Question categories').map(([id, name, , minutes]) => [id, name, minutes])).toEqual([
    ['S1', 'High-Scale Web Services', '60'],
    ['S2', 'Distributed Data Systems', '60'],
    ['S3', 'Event-Driven Architectures', '60'],
    ['S4', 'Platform & Infrastructure', '60'],
  ]);
  expect(column('Question categories', 'Skills')).toEqual([
    'Distributed caching; CDNs; Load balancing; Database sharding',
    'CAP theorem; Eventual consistency; Distributed consensus; ACID',
    'Message queues; Event streaming; Saga patterns; CQRS',
    'Container orchestration; Service mesh; API gateways; Observability',
  ]);
  const { groups, arrows } = scan('Category map');
  expect(groups).toEqual({
    'Junior Foundation':
      'CRUD Applications; File Management; Real-time Features; E-commerce Basics',
    'Senior Categories':
      'High-Scale<br/>Web Services; Distributed<br/>Data Systems; Event-Driven<br/>Architectures; Platform &<br/>Infrastructure',
    'Specialized Domains': 'Financial Systems; IoT & Analytics; Gaming Platforms; ML/AI Systems',
  });
  expect(arrows.map(({ from, to }) => spaced(`${from} → ${to}`))).toEqual([
    'CRUD Applications → High-Scale Web Services',
    'File Management → High-Scale Web Services',
    'Real-time Features → Event-Driven Architectures',
    'E-commerce Basics → Distributed Data Systems',
    'High-Scale Web Services → Financial Systems',
    'Distributed Data Systems → IoT & Analytics',
    'Event-Driven Architectures → Gaming Platforms',
    'Platform & Infrastructure → ML/AI Systems',
  ]);
});

test('the four phases, their minutes, activities and expectations', () => {
  expect(rows('Phases')).toEqual([
    ['1', 'Problem Understanding & Clarification', '10'],
    ['2', 'High-Level Design & Architecture', '20'],
    ['3', 'Deep Dive & Scaling', '20'],
    ['4', 'Operational Concerns', '10'],
  ]);
  const four = { 1: 4, 2: 4, 3: 4, 4: 4 };
  expect(tally(column('Key activities', 'Phase'))).toEqual(four);
  expect(tally(column('Senior expectations', 'Phase'))).toEqual(four);
  expect(column('Key activities', 'Activity').join('; ')).toBe(
    'Scope Definition; Stakeholder Identification; Success Metrics; Trade-off Priorities; ' +
      'System Overview; Component Identification; Data Flow; Integration Points; ' +
      'Database Design; Scaling Strategies; Caching Layers; Performance Optimization; ' +
      'Monitoring & Alerting; Disaster Recovery; Security; Deployment',
  );
});

test('six factors, four trade-offs, and the same nine links in diagram and table', () => {
  const { groups, arrows } = scan('Trade-off map');
  expect(groups).toEqual({
    'Decision Factors':
      'Performance<br/>Latency, Throughput; Scalability<br/>Growth, Load Handling; Consistency<br/>Data Accuracy; Availability<br/>Uptime, Reliability; Cost<br/>Infrastructure, Development; Complexity<br/>Operational, Technical',
    'Trade-off Examples':
      'Strong Consistency<br/>vs<br/>High Availability; Complex Caching<br/>vs<br/>Simple Architecture; Microservices<br/>vs<br/>Monolith; Real-time Processing<br/>vs<br/>Cost Efficiency',
  });
  const labels = Object.values(groups).flatMap((group) => group.split('; '));
  expect(column('Decision factors', 'Factor')).toEqual(labels.slice(0, 6).map(firstLine));
  expect(column('Trade-offs', 'Trade-off')).toEqual(labels.slice(6).map(spaced));
  const links = arrows.map(({ from, to }) => `${firstLine(from)} → ${spaced(to)}`);
  expect(links).toEqual([
    'Performance → Strong Consistency vs High Availability',
    'Consistency → Strong Consistency vs High Availability',
    'Availability → Strong Consistency vs High Availability',
    'Performance → Complex Caching vs Simple Architecture',
    'Complexity → Complex Caching vs Simple Architecture',
    'Scalability → Microservices vs Monolith',
    'Complexity → Microservices vs Monolith',
    'Performance → Real-time Processing vs Cost Efficiency',
    'Cost → Real-time Processing vs Cost Efficiency',
  ]);
  expect(rows('Factors in each trade-off').map((row) => row.join(' → '))).toEqual(links);
});

test('three competency areas have four points at each of two levels', () => {
  const pairs = rows('Competency areas').map(([area, level]) => `${area}, ${level}`);
  expect(tally(pairs)).toEqual({
    'Distributed Systems Knowledge, Expert': 4,
    'Distributed Systems Knowledge, Proficient': 4,
    'System Design Methodology, Expert': 4,
    'System Design Methodology, Proficient': 4,
    'Scale & Performance, Expert': 4,
    'Scale & Performance, Proficient': 4,
  });
});

test('the scorecard is seven criteria by five levels, every cell filled', () => {
  expect(header('Scorecard').join('; ')).toBe(
    'Criterion; Expert (5); Proficient (4); Competent (3); Developing (2); Novice (1)',
  );
  expect(column('Scorecard', 'Criterion').join('; ')).toBe(
    'Problem Analysis; Architecture Design; Distributed Systems; Scalability Planning; ' +
      'Trade-off Analysis; Operational Readiness; Communication',
  );
  const cells = rows('Scorecard').flatMap((row) => row.slice(1));
  expect(cells.filter((cell) => cell !== '')).toHaveLength(35);
});

test('ten red flags and four growth steps', () => {
  expect(tally(column('Red flags', 'Kind'))).toEqual({ Technical: 5, Process: 5 });
  expect(column('Red flags', 'Red flag').join('; ')).toBe(
    'Over-engineering; Under-engineering; Pattern Misuse; Technology Bias; No Trade-offs; ' +
      'Jumps to Solution; Ignores Scale; No Evolution Plan; Missing Operations; Poor Communication',
  );
  expect(tally(rows('Growth steps').map(([step, name]) => `${step} ${name}`))).toEqual({
    '1 Study Distributed Systems': 3,
    '2 Real-world Experience': 3,
    '3 Business Understanding': 3,
    '4 Practice Complex Scenarios': 3,
  });
});

test.each([
  [
    'Differences from junior questions',
    'Scale Complexity; Distributed Systems Focus; Production Considerations; Business Context; Deep Trade-offs',
  ],
  ['Evolution questions', 'Growth; Availability; Global expansion; Migration'],
  [
    'From junior to senior',
    'Problem Scope; Scale Thinking; Architecture Patterns; Data Consistency; Failure Handling; Performance; Security; Monitoring; Business Context',
  ],
  ['Papers and articles', 'Google; Netflix; Uber; Facebook'],
  [
    'Hands-on practice',
    'AWS Well-Architected Framework; System design interview platforms; Open source distributed systems; Architecture examples of cloud providers',
  ],
  [
    'Success factors',
    'Structured Thinking; Deep Technical Knowledge; Business Awareness; Communication Skills; Trade-off Analysis',
  ],
  [
    'Staying current',
    'Patterns and technologies; Case studies and post-mortems; Benchmarks and best practices; Regulation and compliance; Challenges in distributed systems',
  ],
])('the rows of "%s"', (title, names) => {
  expect(
    rows(title)
      .map(([name]) => name)
      .join('; '),
  ).toBe(names);
});

test('books with their authors, and the figures of the evolution questions', () => {
  expect(rows('Books')).toEqual([
    ['Designing Data-Intensive Applications', 'Martin Kleppmann'],
    ['Building Microservices', 'Sam Newman'],
    ['Site Reliability Engineering', 'Google SRE Team'],
    ['High Performance Browser Networking', 'Ilya Grigorik'],
  ]);
  const questions = column('Evolution questions', 'Question').join(' ');
  for (const figure of ['1M', '100M', '99.99%']) expect(questions).toContain(figure);
});
