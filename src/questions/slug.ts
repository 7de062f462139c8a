/** The name of a question in a file of its own, `NN-slug.md`. */
export function slugOfFile(file: string): string | undefined {
  return /(?:^|[\\/])\d+-([a-z0-9-]+)\.md$/i.exec(file)?.[1]?.toLowerCase();
}

/** `Design a Chat System (Like Slack)` is `chat-system-like-slack`. */
export function slugOfTitle(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*design\s+(?:(?:an?|the)\s+)?/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'question' : words;
}

/** The slug itself, or with the first number that makes it free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let count = 2; taken.has(free); count++) free = `${slug}-${count}`;
  return free;
}
