/** Where a node or group lies: top left corner in the canvas's pixels, absolute; groups carry their size. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  /** Tidying leaves it where it is; in a group, all that lies in it too. */
  readonly pinned?: true;
  /** A closed group: a box with its title, whose size here is the one that it has when it is open. */
  readonly collapsed?: true;
}

/** Spots by id of node or group. A node's size comes from `size.ts`, never from here. */
export type Placement = Readonly<Record<string, Spot>>;
