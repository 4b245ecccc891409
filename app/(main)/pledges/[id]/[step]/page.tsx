import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { CourseFields } from "@/components/progress/course-fields";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { FormAction } from "@/lib/action-state";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import {
  acceptDoneAction,
  cancelAction,
  chooseBranchAction,
  confirmBranchAction,
  extendAction,
  meetPreconditionAction,
  notDeliveredAction,
  pauseAction,
  resumeAction,
} from "@/lib/pledges/actions";
import { pledgeCourse } from "@/lib/pledges/course/data";
import { openStep } from "@/lib/pledges/course/domain";
import { COURSE_STEPS, type CourseStep, type PledgeCourse } from "@/lib/pledges/course/types";

const ACTION: Readonly<Record<CourseStep, FormAction>> = {
  branch: chooseBranchAction,
  confirm: confirmBranchAction,
  precondition: meetPreconditionAction,
  acceptance: acceptDoneAction,
  extension: extendAction,
  pause: pauseAction,
  resume: resumeAction,
  "not-delivered": notDeliveredAction,
  cancel: cancelAction,
};

/** The branch that was on the screen: an official confirms that one and no other. */
function branchOn(course: PledgeCourse, step: CourseStep): string | null {
  if (step === "confirm") return course.choice?.branch ?? null;
  return step === "precondition" ? (course.waitsFor?.key ?? null) : null;
}

const load = cache(async (id: string) => pledgeCourse(await requireActor(), id));

type Props = PageProps<"/pledges/[id]/[step]">;

async function asked({ params }: Props) {
  const { id, step: name } = await params;
  const step = COURSE_STEPS.find((known) => known === name);
  return { id, step, course: step ? await load(id) : null };
}

export async function generateMetadata(props: Props) {
  const { step, course } = await asked(props);
  const t = await getTranslations("progress.course.step");
  return step && course ? { title: `${t(step)}: ${course.title}` } : {};
}

export default async function PledgeStepPage(props: Props) {
  const actor = await requireActor();
  const { id, step, course } = await asked(props);
  if (!step || !course) notFound();
  const t = await getTranslations("progress.course");
  const open = openStep(course, step);
  const back = <LinkButton href={`/pledges/${id}`}>{t("back")}</LinkButton>;
  const whyNot = open?.whyNot ? await sentenceOf(open.whyNot) : null;
  const isDangerous = step === "cancel" || step === "not-delivered";
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/pledges/${id}`, label: t("back") }]}
        kicker={`${course.unitName} · ${course.title}`}
        title={t(`step.${step}`)}
        lead={t(`note.${step}`)}
      />
      {!open && (
        <Notice kind="warning" actions={back}>
          {t("closed")}
        </Notice>
      )}
      {whyNot && (
        <Notice kind="warning" actions={back}>
          {whyNot}
        </Notice>
      )}
      {open && !whyNot && (
        <FormShell action={ACTION[step]} id="step" hidden={{ pledgeId: id, version: course.version, branch: branchOn(course, step) }}>
          <CourseFields course={course} step={step} today={actor.today} draft={`${actor.person?.id ?? ""}/${id}/${step}`} />
          <div className="flex flex-wrap items-center gap-3">
            <Button kind={isDangerous ? "danger" : "primary"}>{t(`step.${step}`)}</Button>
            <LinkButton kind="quiet" href={`/pledges/${id}`}>
              {t("back")}
            </LinkButton>
          </div>
        </FormShell>
      )}
    </>
  );
}
