/** A block as it was typed. */
export type TypedBlock = {
  readonly id: string | null;
  readonly name: string | null;
  readonly minWorks: number | null;
  readonly minTasks: number | null;
  readonly text: string | null;
};

/** Which block a unit was put in; null = it does not take part. `blockId` is the id that the form gave the block's row. */
export type TypedMember = { readonly unitId: string; readonly blockId: string | null; readonly isHead: boolean };

/** A block that was read, still with the id of its form row. */
export type ReadBlock = {
  readonly id: string | null;
  readonly name: string;
  readonly minWorks: number;
  readonly minTasks: number;
  readonly text: string | null;
};

/** A block as it is stored; members by id in the office's order. */
export type PlainBlock = Omit<ReadBlock, "id"> & {
  readonly id: string;
  readonly members: readonly { readonly organizationId: string; readonly isHead: boolean }[];
};

/** A unit that has begun a covenant stays in the campaign; one that has signed pledges stays in its block. */
export type Bound = { readonly organizationId: string; readonly name: string; readonly hasPledges: boolean };
