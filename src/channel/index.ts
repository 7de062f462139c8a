export { openChannel } from './openChannel.ts';
export type { Channel, Line } from './openChannel.ts';
