import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { formatDay } from "@/lib/kernel/dates";
import type { MembershipView } from "@/lib/people/types";

type Props = { personId: string; posts: readonly MembershipView[]; editable: boolean };

/** The posts of a person, each with where and how long. */
export function PostList({ personId, posts, editable }: Props) {
  const t = useTranslations("people");
  const tenure = useTranslations("organizations.unit");
  const time = (post: MembershipView): string => {
    const from = formatDay(post.fromDay);
    if (post.toDay) return tenure("tenureClosed", { from, to: formatDay(post.toDay) });
    return post.state === "FUTURE" ? tenure("tenureFuture", { from }) : tenure("tenureOpen", { from });
  };
  return (
    <ul className="flex flex-col">
      {posts.map((post) => (
        <li key={post.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-b-0">
          <div className="min-w-0">
            <p>
              <strong className="font-semibold">{post.post}</strong>,{" "}
              <AppLink href={`/units/${post.organizationId}`}>{post.organizationName}</AppLink>
              {post.placeName !== post.organizationName && ` (${post.placeName})`}
            </p>
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              <span>
                {t(`roles.${post.role}`)}, {time(post)}
              </span>
              {post.state === "FUTURE" && <Badge tone="waiting">{t("person.tenureState.FUTURE")}</Badge>}
            </p>
          </div>
          {editable && (
            <AppLink href={`/people/${personId}/posts/${post.id}`} className="inline-flex min-h-11 items-center px-2 font-semibold">
              {t("person.editPost")}
              <span className="sr-only"> {t("person.editPostOf", { post: post.post, unit: post.organizationName })}</span>
            </AppLink>
          )}
        </li>
      ))}
    </ul>
  );
}
