-- CreateEnum
CREATE TYPE "ExplanationStatus" AS ENUM ('ASKED', 'ANSWERED', 'CLOSED');

-- CreateEnum
CREATE TYPE "ExplanationStep" AS ENUM ('QUESTION', 'ANSWER', 'CLOSING');

-- CreateTable
CREATE TABLE "ExplanationRequest" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "status" "ExplanationStatus" NOT NULL DEFAULT 'ASKED',
    "figure" JSONB NOT NULL,
    "dueDay" DATE NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "askedById" UUID NOT NULL,
    "askedByName" TEXT NOT NULL,
    "askedByPost" TEXT NOT NULL,
    "askedByRole" "Role" NOT NULL,
    "askedByPlaceId" UUID NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExplanationRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExplanationEntry" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "step" "ExplanationStep" NOT NULL,
    "text" TEXT NOT NULL,
    "dueDay" DATE,
    "channel" "ReportChannel" NOT NULL DEFAULT 'SELF',
    "fileIds" UUID[],
    "personId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "personPost" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ExplanationEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ExplanationRequest_placeId_status_dueDay_idx" ON "ExplanationRequest"("placeId", "status", "dueDay");

-- CreateIndex
CREATE INDEX "ExplanationRequest_placeId_organizationId_status_idx" ON "ExplanationRequest"("placeId", "organizationId", "status");

-- CreateIndex
CREATE INDEX "ExplanationRequest_campaignId_status_idx" ON "ExplanationRequest"("campaignId", "status");

-- CreateIndex
CREATE INDEX "ExplanationRequest_pledgeId_status_idx" ON "ExplanationRequest"("pledgeId", "status");

-- CreateIndex
CREATE INDEX "ExplanationEntry_placeId_idx" ON "ExplanationEntry"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "ExplanationEntry_requestId_round_step_key" ON "ExplanationEntry"("requestId", "round", "step");

-- AddForeignKey
ALTER TABLE "ExplanationRequest" ADD CONSTRAINT "ExplanationRequest_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExplanationRequest" ADD CONSTRAINT "ExplanationRequest_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExplanationRequest" ADD CONSTRAINT "ExplanationRequest_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExplanationRequest" ADD CONSTRAINT "ExplanationRequest_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExplanationEntry" ADD CONSTRAINT "ExplanationEntry_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ExplanationRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- By hand: what Prisma's schema cannot say.
-- One place asks about a pledge once at a time; several places may.
CREATE UNIQUE INDEX "ExplanationRequest_one_open" ON "ExplanationRequest" ("pledgeId", "askedByPlaceId") WHERE "status" <> 'CLOSED';
-- What was asked and answered stays as it was said.
CREATE TRIGGER "ExplanationEntry_append_only" BEFORE UPDATE OR DELETE ON "ExplanationEntry" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
