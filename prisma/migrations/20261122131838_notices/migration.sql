-- CreateEnum
CREATE TYPE "NoticeAudience" AS ENUM ('UNIT', 'OFFICIALS', 'LEADERS', 'PERSON');

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "audience" "NoticeAudience" NOT NULL,
    "organizationId" UUID,
    "personId" UUID,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "pledgeId" UUID,
    "campaignId" UUID,
    "params" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorPersonId" UUID,
    "waits" BOOLEAN NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeRead" (
    "noticeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NoticeRead_pkey" PRIMARY KEY ("personId","noticeId")
);

-- CreateIndex
CREATE INDEX "Notice_placeId_audience_organizationId_doneAt_at_idx" ON "Notice"("placeId", "audience", "organizationId", "doneAt", "at");

-- CreateIndex
CREATE INDEX "Notice_placeId_personId_at_idx" ON "Notice"("placeId", "personId", "at");

-- CreateIndex
CREATE INDEX "Notice_subjectId_kind_idx" ON "Notice"("subjectId", "kind");

-- CreateIndex
CREATE INDEX "Notice_pledgeId_kind_idx" ON "Notice"("pledgeId", "kind");

-- CreateIndex
CREATE INDEX "NoticeRead_noticeId_idx" ON "NoticeRead"("noticeId");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeRead" ADD CONSTRAINT "NoticeRead_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

