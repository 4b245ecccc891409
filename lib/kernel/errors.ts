/** What went wrong that no rule foresaw; each has a page of its own. NOT_FOUND also answers for what the actor may not see. */
export type AppErrorCode = "NOT_FOUND" | "CONFLICT" | "UNAUTHENTICATED" | "FORBIDDEN" | "BROKEN";

/** A surprise. Its code may be shown, its message goes to the log only. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    detail: string = code,
  ) {
    super(detail);
    this.name = "AppError";
  }
}
