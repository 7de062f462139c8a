export { elkInBrowser } from './elkInBrowser.ts';
export { layoutInNode } from './layoutInNode.ts';
export { layoutWith } from './layoutWith.ts';
export type { Elk } from './layoutWith.ts';
export type { LayoutWishes, Spacing } from './toElk.ts';
