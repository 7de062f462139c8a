/** What a parse error of mermaid tells, as far as it tells it. */
export interface SyntaxHash {
  readonly text: string;
  readonly token: string;
  readonly expected: readonly string[];
  /** Offset in the body. */
  readonly offset: number;
}
