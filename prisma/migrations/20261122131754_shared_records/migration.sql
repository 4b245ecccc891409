-- Occasions, papers and sources become records of the place, which several campaigns (and later events and reviews) share.
-- Each row of a campaign becomes such a record with a link to its campaign.

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('LAW', 'DECREE', 'RESOLUTION', 'DIRECTIVE', 'PROGRAMME', 'PLAN', 'DECISION', 'GUIDANCE', 'OTHER', 'CONCLUSION');

-- CreateEnum
CREATE TYPE "DocumentLevel" AS ENUM ('NATION', 'PROVINCE', 'DISTRICT', 'WARD', 'ALL');

-- CreateTable
CREATE TABLE "CampaignDocument" (
    "campaignId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CampaignDocument_pkey" PRIMARY KEY ("campaignId","documentId")
);

-- CreateTable
CREATE TABLE "CampaignOccasion" (
    "campaignId" UUID NOT NULL,
    "occasionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "isMain" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CampaignOccasion_pkey" PRIMARY KEY ("campaignId","occasionId")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "kind" "DocumentKind",
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "signedDay" DATE,
    "dateAsPublished" TEXT,
    "level" "DocumentLevel",
    "congressOrdinal" INTEGER,
    "termFrom" INTEGER,
    "termTo" INTEGER,
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentImplements" (
    "documentId" UUID NOT NULL,
    "implementsId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "DocumentImplements_pkey" PRIMARY KEY ("documentId","implementsId")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "title" TEXT,
    "portal" TEXT,
    "publisher" TEXT,
    "originalPublisher" TEXT,
    "authors" TEXT,
    "publishedDay" DATE,
    "publishedTime" TEXT,
    "notes" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Discrepancy" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "asPublished" TEXT NOT NULL,
    "understoodAs" TEXT,
    "note" TEXT,
    "decidedByName" TEXT,
    "decidedByPost" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Discrepancy_pkey" PRIMARY KEY ("id")
);

-- The columns that hold the new records' place and links.
ALTER TABLE "Campaign" ADD COLUMN "sourceId" UUID;
ALTER TABLE "Occasion" ADD COLUMN "congressOrdinal" INTEGER,
ADD COLUMN "createdAt" TIMESTAMP(3),
ADD COLUMN "nameFolded" TEXT,
ADD COLUMN "note" TEXT,
ADD COLUMN "placeId" UUID,
ADD COLUMN "termFrom" INTEGER,
ADD COLUMN "termTo" INTEGER,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- Occasions of campaigns become occasions of the campaigns' places.
INSERT INTO "CampaignOccasion" ("campaignId", "occasionId", "position", "isMain")
SELECT "campaignId", "id", "position", "isMain" FROM "Occasion";
UPDATE "Occasion" SET "placeId" = campaign."placeId", "createdAt" = campaign."createdAt",
  "nameFolded" = replace(lower(replace(replace(regexp_replace(normalize("Occasion"."name", NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), 'Đ', 'd')), 'y', 'i')
FROM "Campaign" campaign WHERE campaign."id" = "Occasion"."campaignId";

-- Papers that campaigns rest on.
INSERT INTO "Document" ("id", "placeId", "kind", "title", "titleFolded", "number", "issuer", "signedDay", "dateAsPublished", "createdAt")
SELECT basis."id", campaign."placeId", basis."kind"::text::"DocumentKind", basis."title",
  replace(lower(replace(replace(regexp_replace(normalize(concat_ws(' ', basis."number", basis."title"), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'), 'Đ', 'd')), 'y', 'i'),
  basis."number", basis."issuer", basis."signedDay", basis."dateAsPublished", campaign."createdAt"
FROM "LegalBasis" basis JOIN "Campaign" campaign ON campaign."id" = basis."campaignId";
INSERT INTO "CampaignDocument" ("campaignId", "documentId", "position") SELECT "campaignId", "id", "position" FROM "LegalBasis";

-- The texts that campaigns were entered from.
UPDATE "Campaign" SET "sourceId" = gen_random_uuid()
WHERE num_nonnulls("sourceTitle", "sourcePublisher", "sourceAuthors", "sourceDay", "sourceNotes") > 0;
INSERT INTO "Source" ("id", "placeId", "title", "publisher", "authors", "publishedDay", "notes", "createdAt")
SELECT "sourceId", "placeId", "sourceTitle", "sourcePublisher", "sourceAuthors", "sourceDay", "sourceNotes", "createdAt"
FROM "Campaign" WHERE "sourceId" IS NOT NULL;

-- What was moved goes from where it was.
ALTER TABLE "Occasion" DROP CONSTRAINT "Occasion_campaignId_fkey";
DROP INDEX "Occasion_campaignId_position_idx";
DROP INDEX "Occasion_one_main";
ALTER TABLE "Campaign" DROP COLUMN "sourceAuthors",
DROP COLUMN "sourceDay",
DROP COLUMN "sourceNotes",
DROP COLUMN "sourcePublisher",
DROP COLUMN "sourceTitle";
ALTER TABLE "Occasion" DROP COLUMN "campaignId",
DROP COLUMN "isMain",
DROP COLUMN "position",
ALTER COLUMN "createdAt" SET NOT NULL,
ALTER COLUMN "nameFolded" SET NOT NULL,
ALTER COLUMN "placeId" SET NOT NULL;
DROP TABLE "LegalBasis";
DROP TYPE "LegalBasisKind";

-- One main occasion per campaign.
CREATE UNIQUE INDEX "CampaignOccasion_one_main" ON "CampaignOccasion" ("campaignId") WHERE "isMain";

-- CreateIndex
CREATE INDEX "CampaignDocument_documentId_idx" ON "CampaignDocument"("documentId");

-- CreateIndex
CREATE INDEX "CampaignOccasion_occasionId_idx" ON "CampaignOccasion"("occasionId");

-- CreateIndex
CREATE INDEX "Document_placeId_signedDay_idx" ON "Document"("placeId", "signedDay");

-- CreateIndex
CREATE INDEX "DocumentImplements_implementsId_idx" ON "DocumentImplements"("implementsId");

-- CreateIndex
CREATE INDEX "Source_placeId_publishedDay_idx" ON "Source"("placeId", "publishedDay");

-- CreateIndex
CREATE INDEX "Discrepancy_placeId_sourceId_position_idx" ON "Discrepancy"("placeId", "sourceId", "position");

-- CreateIndex
CREATE INDEX "Campaign_sourceId_idx" ON "Campaign"("sourceId");

-- CreateIndex
CREATE INDEX "Occasion_placeId_day_idx" ON "Occasion"("placeId", "day");

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignDocument" ADD CONSTRAINT "CampaignDocument_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignDocument" ADD CONSTRAINT "CampaignDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignOccasion" ADD CONSTRAINT "CampaignOccasion_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignOccasion" ADD CONSTRAINT "CampaignOccasion_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentImplements" ADD CONSTRAINT "DocumentImplements_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentImplements" ADD CONSTRAINT "DocumentImplements_implementsId_fkey" FOREIGN KEY ("implementsId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Occasion" ADD CONSTRAINT "Occasion_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discrepancy" ADD CONSTRAINT "Discrepancy_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Discrepancy" ADD CONSTRAINT "Discrepancy_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
