import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CourseSteps } from "@/components/progress/course-steps";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { pledgeCourse } from "@/lib/pledges/course/data";

export default async function PledgeStepsPage({ params }: PageProps<"/pledges/[id]/steps">) {
  const actor = await requireActor();
  const { id } = await params;
  const course = await pledgeCourse(actor, id);
  if (!course) notFound();
  const t = await getTranslations("progress.course");
  const steps = await Promise.all(course.steps.map(async ({ step, whyNot }) => ({ step, whyNot: whyNot && (await sentenceOf(whyNot)) })));
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/pledges/${id}`, label: t("back") }]}
        kicker={`${course.unitName} · ${course.title}`}
        title={t("title")}
        lead={t(steps.length > 0 ? "lead" : "none")}
      />
      {steps.length > 0 && <CourseSteps pledgeId={id} steps={steps} />}
    </>
  );
}
