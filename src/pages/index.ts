export { Pages } from './Pages.tsx';
export type { AppServices } from './services.ts';
