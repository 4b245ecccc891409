import { useTranslations } from "next-intl";
import { postBeside } from "@/lib/history/domain";

/** Says who did something: the name with the post, or the one of them where both are the same; the system where it was nobody. */
export function useWho(): (name: string, post: string) => string {
  const h = useTranslations("history");
  return (name, post) => {
    if (name === "") return h("system");
    const beside = postBeside(name, post);
    return beside === null ? name : h("actor", { name, post: beside });
  };
}
