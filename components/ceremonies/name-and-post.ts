/** A person with the post; an account may carry the name of its post, which is then said once. */
export function nameAndPost({ name, post }: { readonly name: string; readonly post: string }): string {
  return name === post || post === "" ? name : `${name}, ${post}`;
}
