// A file of its own, so that it comes over the wire when the first menu is wanted.
export { DropdownMenu } from 'radix-ui';
