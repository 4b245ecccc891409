/**
 * Writes into an input as if it had been typed: React's own bookkeeping takes the value for known otherwise, and the form that saves
 * itself listens for input events.
 */
export function typeInto(input: HTMLInputElement | null, value: string): void {
  if (!input || input.value === value) return;
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  setter?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
