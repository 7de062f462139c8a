// Spaced repetition comes over the wire with the first drill.
export { drilled } from '#practice';
