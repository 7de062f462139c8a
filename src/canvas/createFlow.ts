import { toFlow } from './toFlow.ts';
import type { Flow, FlowInput } from './toFlow.ts';

/** `toFlow` that remembers its last answer, so that what did not change keeps its identity. */
export function createFlow(): (input: FlowInput) => Flow {
  let before: Flow | undefined;
  return (input) => {
    before = toFlow(input, before);
    return before;
  };
}
