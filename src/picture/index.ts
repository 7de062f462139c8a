export { toSvg } from './toSvg.ts';
