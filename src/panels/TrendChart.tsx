import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import styles from './TrendChart.module.css';

export interface TrendPoint {
  /** Words of its place on the axis: a date. */
  readonly at: string;
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

export interface TrendChartProps {
  readonly label: string;
  readonly points: readonly TrendPoint[];
  /** Keys of the values that are drawn, each with its name. */
  readonly lines: readonly { readonly key: string; readonly name: string }[];
}

const STROKES = ['var(--accent)', 'var(--found)', 'var(--partly)'] as const;
const DASHES = ['', '6 4', '2 3'] as const;

/** How figures of 0 to 100 went over time; arrow keys walk along it, and the same stands in a table. */
export function TrendChart({ label, points, lines }: TrendChartProps) {
  const data = points.map(({ at, name, values }) => ({ at, name, ...values }));
  return (
    <figure aria-label={label} className={styles['chart']}>
      <ResponsiveContainer height={240} width="100%">
        <LineChart
          accessibilityLayer
          data={data}
          margin={{ top: 8, right: 12, bottom: 0, left: -20 }}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="at" stroke="var(--ink-faint)" tickLine={false} />
          <YAxis domain={[0, 100]} stroke="var(--ink-faint)" tickCount={5} tickLine={false} />
          <Tooltip
            contentStyle={{
              border: '1px solid var(--line)',
              borderRadius: 8,
              background: 'var(--raised)',
              color: 'var(--ink)',
            }}
            isAnimationActive={false}
            labelFormatter={(_at, [first]) => nameOf(first?.payload)}
          />
          {lines.map(({ key, name }, at) => (
            <Line
              dataKey={key}
              dot={{ r: 4 }}
              isAnimationActive={false}
              key={key}
              name={name}
              stroke={STROKES[at % STROKES.length] ?? 'var(--accent)'}
              strokeDasharray={DASHES[at % DASHES.length] ?? ''}
              strokeWidth={2}
              type="linear"
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
      <figcaption>
        {lines.map(({ key, name }, at) => (
          <span key={key}>
            <svg aria-hidden="true" height="4" width="24">
              <path
                d="M0 2H24"
                stroke={STROKES[at % STROKES.length]}
                strokeDasharray={DASHES[at % DASHES.length]}
                strokeWidth="2.5"
              />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <details className={styles['table']}>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              {lines.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, name, values }, row) => (
              // Two sittings may share their moment and name.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={row}>
                <td>{at}</td>
                <th scope="row">{name}</th>
                {lines.map(({ key }) => (
                  <td key={key}>{values[key]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function nameOf(payload: unknown): string {
  const isPoint = typeof payload === 'object' && payload !== null && 'name' in payload;
  return isPoint && typeof payload.name === 'string' ? payload.name : '';
}
