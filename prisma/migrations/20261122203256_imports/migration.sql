-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('UNITS', 'PLEDGES', 'PROGRESS', 'CONTRIBUTIONS', 'TARGETS', 'ACCOUNTS');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('READ', 'APPLYING', 'APPLIED', 'UNDONE');

-- CreateEnum
CREATE TYPE "ImportAction" AS ENUM ('CREATED', 'CHANGED');

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'READ',
    "campaignId" UUID,
    "targetSetId" UUID,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "fileBytes" INTEGER NOT NULL,
    "sheets" BYTEA,
    "reading" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "appliedAt" TIMESTAMP(3),
    "appliedByName" TEXT,
    "undoneAt" TIMESTAMP(3),
    "undoneByName" TEXT,
    "createdCount" INTEGER NOT NULL DEFAULT 0,
    "changedCount" INTEGER NOT NULL DEFAULT 0,
    "sameCount" INTEGER NOT NULL DEFAULT 0,
    "leftCount" INTEGER NOT NULL DEFAULT 0,
    "doneLines" INTEGER NOT NULL DEFAULT 0,
    "allLines" INTEGER NOT NULL DEFAULT 0,
    "heardAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportChange" (
    "importId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "action" "ImportAction" NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "version" INTEGER NOT NULL,

    CONSTRAINT "ImportChange_pkey" PRIMARY KEY ("importId","position")
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "placeId" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "titles" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "moneyUnit" TEXT NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ImportMapping_pkey" PRIMARY KEY ("placeId","kind","titles")
);

-- CreateIndex
CREATE INDEX "Import_placeId_createdAt_idx" ON "Import"("placeId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportChange_placeId_recordId_idx" ON "ImportChange"("placeId", "recordId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_targetSetId_fkey" FOREIGN KEY ("targetSetId") REFERENCES "TargetSet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportChange" ADD CONSTRAINT "ImportChange_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportMapping" ADD CONSTRAINT "ImportMapping_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

