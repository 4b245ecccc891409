import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { EditPostForm, EndPost } from "@/components/people/post-forms";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { formatDay } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { mayTakePost } from "@/lib/people/policy";
import { changePostAction, endPostAction } from "@/lib/people/posts/actions";
import { findPost } from "@/lib/people/posts/data";

export async function generateMetadata() {
  const t = await getTranslations("people.person");
  return { title: t("editPost") };
}

export default async function PostPage({ params }: PageProps<"/people/[id]/posts/[postId]">) {
  const [actor, { id, postId }, t] = await Promise.all([requireActor(), params, getTranslations("people")]);
  const post = isId(postId) ? await findPost(actor, postId) : null;
  if (!post || post.personId !== id || post.isOver) notFound();
  const allowed = mayTakePost(actor, post.personId, post.held);
  const name = post.person.fullName;
  const hidden = { id: post.id, version: post.version };
  return (
    <>
      <PageHeader
        title={t("post.titleEdit", { name })}
        lead={t("post.leadEdit", { role: t(`roles.${post.role}`), unit: post.organization.name, from: formatDay(post.fromDay) })}
        breadcrumb={[
          { href: "/people", label: t("list.title") },
          { href: `/people/${id}`, label: name },
        ]}
      />
      {allowed.ok ? (
        <>
          <EditPostForm action={changePostAction} hidden={hidden} post={post.post} toDay={post.toDay && formatDay(post.toDay)} />
          <EndPost action={endPostAction} hidden={hidden} post={post.post} name={name} withHandover={post.role === "REPRESENTATIVE"} />
        </>
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
