-- CreateEnum
CREATE TYPE "DirectiveStatus" AS ENUM ('OPEN', 'DONE');

-- CreateEnum
CREATE TYPE "ReviewKind" AS ENUM ('INTERIM', 'FINAL');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('DRAFT', 'FROZEN');

-- CreateEnum
CREATE TYPE "ReviewPart" AS ENUM ('RESULT', 'LIMITATION', 'DIFFICULTY', 'CAUSE_OBJECTIVE', 'CAUSE_SUBJECTIVE', 'LESSON', 'DIRECTION', 'PROPOSAL');

-- AlterTable
ALTER TABLE "TargetSet" ADD COLUMN     "documentId" UUID;

-- CreateTable
CREATE TABLE "Directive" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "reviewId" UUID,
    "position" INTEGER NOT NULL,
    "issuerPost" TEXT NOT NULL,
    "issuerName" TEXT,
    "text" TEXT NOT NULL,
    "assigneesAsPublished" TEXT,
    "givenDay" DATE,
    "dueDay" DATE,
    "dueAsPublished" TEXT,
    "source" TEXT,
    "status" "DirectiveStatus" NOT NULL DEFAULT 'OPEN',
    "doneDay" DATE,
    "doneText" TEXT,
    "doneByName" TEXT,
    "doneByPost" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DirectiveAssignee" (
    "directiveId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "doneDay" DATE,
    "doneText" TEXT,
    "doneAt" TIMESTAMP(3),
    "doneByName" TEXT,
    "doneByPost" TEXT,

    CONSTRAINT "DirectiveAssignee_pkey" PRIMARY KEY ("directiveId","organizationId")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "kind" "ReviewKind" NOT NULL,
    "status" "ReviewStatus" NOT NULL DEFAULT 'DRAFT',
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "subject" TEXT,
    "fromDay" DATE,
    "toDay" DATE,
    "periodLabel" TEXT,
    "purpose" TEXT,
    "note" TEXT,
    "previousId" UUID,
    "eventId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "draftedAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewCampaign" (
    "reviewId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ReviewCampaign_pkey" PRIMARY KEY ("reviewId","campaignId")
);

-- CreateTable
CREATE TABLE "ReviewDocument" (
    "reviewId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ReviewDocument_pkey" PRIMARY KEY ("reviewId","documentId")
);

-- CreateTable
CREATE TABLE "ReviewTargetSet" (
    "reviewId" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ReviewTargetSet_pkey" PRIMARY KEY ("reviewId","setId")
);

-- CreateTable
CREATE TABLE "ReviewSection" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "part" "ReviewPart" NOT NULL,
    "field" TEXT,
    "position" INTEGER NOT NULL,
    "draftKey" TEXT,

    CONSTRAINT "ReviewSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewSentence" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "sectionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "pieces" JSONB NOT NULL,
    "evidence" JSONB NOT NULL,
    "draftKey" TEXT,
    "isEdited" BOOLEAN NOT NULL DEFAULT false,
    "leftOutAt" TIMESTAMP(3),
    "confirmedAt" TIMESTAMP(3),
    "confirmedByName" TEXT,
    "confirmedByPost" TEXT,

    CONSTRAINT "ReviewSentence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrozenReview" (
    "reviewId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "frozenAt" TIMESTAMP(3) NOT NULL,
    "frozenById" UUID,
    "frozenByName" TEXT NOT NULL,
    "frozenByPost" TEXT NOT NULL,

    CONSTRAINT "FrozenReview_pkey" PRIMARY KEY ("reviewId")
);

-- CreateIndex
CREATE INDEX "Directive_placeId_status_dueDay_idx" ON "Directive"("placeId", "status", "dueDay");

-- CreateIndex
CREATE INDEX "Directive_reviewId_idx" ON "Directive"("reviewId");

-- CreateIndex
CREATE INDEX "DirectiveAssignee_placeId_organizationId_idx" ON "DirectiveAssignee"("placeId", "organizationId");

-- CreateIndex
CREATE INDEX "Review_placeId_deletedAt_status_idx" ON "Review"("placeId", "deletedAt", "status");

-- CreateIndex
CREATE INDEX "Review_previousId_idx" ON "Review"("previousId");

-- CreateIndex
CREATE INDEX "Review_eventId_idx" ON "Review"("eventId");

-- CreateIndex
CREATE INDEX "ReviewCampaign_campaignId_idx" ON "ReviewCampaign"("campaignId");

-- CreateIndex
CREATE INDEX "ReviewDocument_documentId_idx" ON "ReviewDocument"("documentId");

-- CreateIndex
CREATE INDEX "ReviewTargetSet_setId_idx" ON "ReviewTargetSet"("setId");

-- CreateIndex
CREATE INDEX "ReviewSection_placeId_reviewId_position_idx" ON "ReviewSection"("placeId", "reviewId", "position");

-- CreateIndex
CREATE INDEX "ReviewSentence_placeId_sectionId_position_idx" ON "ReviewSentence"("placeId", "sectionId", "position");

-- CreateIndex
CREATE INDEX "FrozenReview_placeId_idx" ON "FrozenReview"("placeId");

-- CreateIndex
CREATE INDEX "TargetSet_documentId_idx" ON "TargetSet"("documentId");

-- AddForeignKey
ALTER TABLE "Directive" ADD CONSTRAINT "Directive_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Directive" ADD CONSTRAINT "Directive_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveAssignee" ADD CONSTRAINT "DirectiveAssignee_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveAssignee" ADD CONSTRAINT "DirectiveAssignee_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveAssignee" ADD CONSTRAINT "DirectiveAssignee_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "Review"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCampaign" ADD CONSTRAINT "ReviewCampaign_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCampaign" ADD CONSTRAINT "ReviewCampaign_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDocument" ADD CONSTRAINT "ReviewDocument_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDocument" ADD CONSTRAINT "ReviewDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTargetSet" ADD CONSTRAINT "ReviewTargetSet_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTargetSet" ADD CONSTRAINT "ReviewTargetSet_setId_fkey" FOREIGN KEY ("setId") REFERENCES "TargetSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSection" ADD CONSTRAINT "ReviewSection_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSection" ADD CONSTRAINT "ReviewSection_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSentence" ADD CONSTRAINT "ReviewSentence_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewSentence" ADD CONSTRAINT "ReviewSentence_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "ReviewSection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenReview" ADD CONSTRAINT "FrozenReview_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenReview" ADD CONSTRAINT "FrozenReview_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetSet" ADD CONSTRAINT "TargetSet_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What was frozen stays to the byte.
CREATE TRIGGER "FrozenReview_append_only" BEFORE UPDATE OR DELETE ON "FrozenReview" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
