/** Which dialog is open over a board. */
export type BoardDialog =
  | { readonly type: 'commands' }
  | { readonly type: 'export' }
  | { readonly type: 'help' }
  | { readonly type: 'versions' }
  /** `text` is what was pasted onto the board. */
  | { readonly type: 'open'; readonly text?: string };
