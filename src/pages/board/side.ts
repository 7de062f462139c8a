/** What stands beside the board. */
export type Side = 'question' | 'sitting' | 'talk' | 'check' | 'outline';
