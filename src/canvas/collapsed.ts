import type { Mark } from '#core';

/** Marks of what closed groups hide, put together on the group; all found is found. */
export function marksOnGroups(
  marks: Readonly<Record<string, Mark>>,
  hiddenIn: ReadonlyMap<string, string>,
): Readonly<Record<string, Mark>> {
  if (hiddenIn.size === 0) return marks;
  const shown: Record<string, Mark> = {};
  for (const [id, mark] of Object.entries(marks)) {
    const at = hiddenIn.get(id) ?? id;
    const other = shown[at];
    shown[at] = other === undefined ? mark : together(other, mark);
  }
  return shown;
}

function together(a: Mark, b: Mark): Mark {
  return {
    status: a.status === 'present' && b.status === 'present' ? 'present' : 'partial',
    components: [...new Set([...a.components, ...b.components])],
    partly: [...new Set([...a.partly, ...b.partly])],
    missingDetails: [...a.missingDetails, ...b.missingDetails],
  };
}
