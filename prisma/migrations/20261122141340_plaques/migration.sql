-- CreateEnum
CREATE TYPE "PlaqueStatus" AS ENUM ('PROPOSED', 'APPRAISED', 'RETURNED', 'DECIDED', 'MOUNTED');

-- CreateEnum
CREATE TYPE "WorkRole" AS ENUM ('INVESTOR', 'BUILDER', 'SUPPLIER', 'SUPERVISOR', 'SUPPORTER', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "WorkMoment" AS ENUM ('BEFORE', 'AFTER');

-- CreateTable
CREATE TABLE "WorkDossier" (
    "pledgeId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "purpose" TEXT,
    "outcome" TEXT,
    "cost" BIGINT,
    "costAsPublished" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WorkDossier_pkey" PRIMARY KEY ("pledgeId")
);

-- CreateTable
CREATE TABLE "WorkComponent" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "quantity" DECIMAL(16,3),
    "unit" TEXT,
    "placement" TEXT,

    CONSTRAINT "WorkComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkParticipant" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" "WorkRole" NOT NULL,

    CONSTRAINT "WorkParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkPhoto" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "moment" "WorkMoment" NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT,

    CONSTRAINT "WorkPhoto_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plaque" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "status" "PlaqueStatus" NOT NULL DEFAULT 'PROPOSED',
    "wording" TEXT NOT NULL,
    "proposalNote" TEXT,
    "proposedById" UUID NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "appraisalNote" TEXT,
    "appraisedById" UUID,
    "appraisedByName" TEXT,
    "appraisedAt" TIMESTAMP(3),
    "returnReason" TEXT,
    "returnedByName" TEXT,
    "decisionNumber" TEXT,
    "decisionDay" DATE,
    "level" TEXT,
    "issuer" TEXT,
    "decidedByName" TEXT,
    "ceremonyDay" DATE,
    "ceremonySession" "DaySession",
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Plaque_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaqueOccasion" (
    "plaqueId" UUID NOT NULL,
    "occasionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PlaqueOccasion_pkey" PRIMARY KEY ("plaqueId","occasionId")
);

-- CreateIndex
CREATE INDEX "WorkDossier_placeId_organizationId_idx" ON "WorkDossier"("placeId", "organizationId");

-- CreateIndex
CREATE INDEX "WorkComponent_placeId_pledgeId_position_idx" ON "WorkComponent"("placeId", "pledgeId", "position");

-- CreateIndex
CREATE INDEX "WorkParticipant_placeId_pledgeId_position_idx" ON "WorkParticipant"("placeId", "pledgeId", "position");

-- CreateIndex
CREATE INDEX "WorkPhoto_placeId_pledgeId_moment_position_idx" ON "WorkPhoto"("placeId", "pledgeId", "moment", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Plaque_pledgeId_key" ON "Plaque"("pledgeId");

-- CreateIndex
CREATE UNIQUE INDEX "Plaque_code_key" ON "Plaque"("code");

-- CreateIndex
CREATE INDEX "Plaque_placeId_status_idx" ON "Plaque"("placeId", "status");

-- CreateIndex
CREATE INDEX "Plaque_placeId_organizationId_idx" ON "Plaque"("placeId", "organizationId");

-- CreateIndex
CREATE INDEX "PlaqueOccasion_occasionId_idx" ON "PlaqueOccasion"("occasionId");

-- AddForeignKey
ALTER TABLE "WorkDossier" ADD CONSTRAINT "WorkDossier_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkComponent" ADD CONSTRAINT "WorkComponent_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "WorkDossier"("pledgeId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkParticipant" ADD CONSTRAINT "WorkParticipant_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "WorkDossier"("pledgeId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkPhoto" ADD CONSTRAINT "WorkPhoto_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "WorkDossier"("pledgeId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkPhoto" ADD CONSTRAINT "WorkPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plaque" ADD CONSTRAINT "Plaque_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plaque" ADD CONSTRAINT "Plaque_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plaque" ADD CONSTRAINT "Plaque_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plaque" ADD CONSTRAINT "Plaque_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaqueOccasion" ADD CONSTRAINT "PlaqueOccasion_plaqueId_fkey" FOREIGN KEY ("plaqueId") REFERENCES "Plaque"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaqueOccasion" ADD CONSTRAINT "PlaqueOccasion_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

