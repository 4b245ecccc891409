/** What accepting many answers: `skipped` are those that had changed meanwhile or that the actor may not accept. */
export type BatchResult = { readonly batchId: string; readonly accepted: number; readonly skipped: number };

/** What taking a batch back answers: `kept` are those whose work was accepted (nghiệm thu) meanwhile. */
export type UndoneBatch = { readonly undone: number; readonly kept: number };
