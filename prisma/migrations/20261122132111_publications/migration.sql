-- CreateEnum
CREATE TYPE "PublicationSubject" AS ENUM ('PLACE', 'CAMPAIGN', 'PLEDGE');

-- CreateEnum
CREATE TYPE "PhotoPhase" AS ENUM ('BEFORE', 'DURING', 'AFTER');

-- CreateEnum
CREATE TYPE "TakeDownKind" AS ENUM ('PHOTO', 'NAME');

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "subject" "PublicationSubject" NOT NULL,
    "subjectId" UUID NOT NULL,
    "campaignId" UUID,
    "pledgeId" UUID,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "parts" TEXT[],
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedByName" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawnByName" TEXT,
    "withdrawnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationPhoto" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "phase" "PhotoPhase",
    "caption" TEXT,

    CONSTRAINT "PublicationPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TakeDown" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "kind" "TakeDownKind" NOT NULL,
    "fileId" UUID,
    "name" TEXT,
    "askedBy" TEXT NOT NULL,
    "askedDay" DATE NOT NULL,
    "reason" TEXT,
    "doneAt" TIMESTAMP(3) NOT NULL,
    "doneById" UUID NOT NULL,
    "doneByName" TEXT NOT NULL,
    "liftedAt" TIMESTAMP(3),
    "liftedByName" TEXT,
    "liftReason" TEXT,

    CONSTRAINT "TakeDown_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Publication_code_key" ON "Publication"("code");

-- CreateIndex
CREATE INDEX "Publication_placeId_withdrawnAt_subject_idx" ON "Publication"("placeId", "withdrawnAt", "subject");

-- CreateIndex
CREATE INDEX "Publication_campaignId_idx" ON "Publication"("campaignId");

-- CreateIndex
CREATE INDEX "Publication_pledgeId_idx" ON "Publication"("pledgeId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_placeId_subject_subjectId_key" ON "Publication"("placeId", "subject", "subjectId");

-- CreateIndex
CREATE INDEX "PublicationPhoto_placeId_idx" ON "PublicationPhoto"("placeId");

-- CreateIndex
CREATE INDEX "PublicationPhoto_fileId_idx" ON "PublicationPhoto"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "PublicationPhoto_publicationId_fileId_key" ON "PublicationPhoto"("publicationId", "fileId");

-- CreateIndex
CREATE INDEX "TakeDown_placeId_kind_liftedAt_idx" ON "TakeDown"("placeId", "kind", "liftedAt");

-- CreateIndex
CREATE INDEX "TakeDown_fileId_idx" ON "TakeDown"("fileId");

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationPhoto" ADD CONSTRAINT "PublicationPhoto_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationPhoto" ADD CONSTRAINT "PublicationPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TakeDown" ADD CONSTRAINT "TakeDown_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TakeDown" ADD CONSTRAINT "TakeDown_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- By hand: what somebody asked to be taken down stays on record; only that it was lifted again may be added.
CREATE TRIGGER "TakeDown_append_only" BEFORE UPDATE OF "id", "placeId", "kind", "fileId", "name", "askedBy", "askedDay", "reason", "doneAt", "doneById", "doneByName" OR DELETE ON "TakeDown" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
