-- CreateEnum
CREATE TYPE "CeremonyStatus" AS ENUM ('PLANNED', 'RUNNING', 'ENDED');

-- CreateEnum
CREATE TYPE "CeremonyStepKind" AS ENUM ('CALLED', 'CALL_UNDONE', 'PHONE_OFFERED', 'SKIPPED', 'PAPER_MARKED', 'PAPER_UNDONE');

-- CreateTable
CREATE TABLE "Ceremony" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "status" "CeremonyStatus" NOT NULL DEFAULT 'PLANNED',
    "name" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "session" "DaySession",
    "location" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "displayNumber" INTEGER NOT NULL DEFAULT 1,
    "displayKeyHash" TEXT NOT NULL,
    "minutes" TEXT,
    "minutesHash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Ceremony_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CeremonyRound" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "ceremonyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "CeremonyRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CeremonyTurn" (
    "placeId" UUID NOT NULL,
    "ceremonyId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "reason" TEXT,

    CONSTRAINT "CeremonyTurn_pkey" PRIMARY KEY ("ceremonyId","organizationId")
);

-- CreateTable
CREATE TABLE "CeremonyStep" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "ceremonyId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "CeremonyStepKind" NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "byId" UUID NOT NULL,

    CONSTRAINT "CeremonyStep_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Ceremony_displayKeyHash_key" ON "Ceremony"("displayKeyHash");

-- CreateIndex
CREATE INDEX "Ceremony_placeId_day_idx" ON "Ceremony"("placeId", "day");

-- CreateIndex
CREATE INDEX "Ceremony_campaignId_idx" ON "Ceremony"("campaignId");

-- CreateIndex
CREATE INDEX "CeremonyRound_ceremonyId_position_idx" ON "CeremonyRound"("ceremonyId", "position");

-- CreateIndex
CREATE INDEX "CeremonyTurn_roundId_idx" ON "CeremonyTurn"("roundId");

-- CreateIndex
CREATE INDEX "CeremonyTurn_placeId_organizationId_idx" ON "CeremonyTurn"("placeId", "organizationId");

-- CreateIndex
CREATE INDEX "CeremonyStep_placeId_idx" ON "CeremonyStep"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "CeremonyStep_ceremonyId_number_key" ON "CeremonyStep"("ceremonyId", "number");

-- AddForeignKey
ALTER TABLE "Ceremony" ADD CONSTRAINT "Ceremony_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ceremony" ADD CONSTRAINT "Ceremony_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CeremonyRound" ADD CONSTRAINT "CeremonyRound_ceremonyId_fkey" FOREIGN KEY ("ceremonyId") REFERENCES "Ceremony"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CeremonyTurn" ADD CONSTRAINT "CeremonyTurn_ceremonyId_fkey" FOREIGN KEY ("ceremonyId") REFERENCES "Ceremony"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CeremonyTurn" ADD CONSTRAINT "CeremonyTurn_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CeremonyTurn" ADD CONSTRAINT "CeremonyTurn_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CeremonyRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CeremonyStep" ADD CONSTRAINT "CeremonyStep_ceremonyId_fkey" FOREIGN KEY ("ceremonyId") REFERENCES "Ceremony"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- By hand: what Prisma's schema cannot say.
-- What was done at a ceremony is never rewritten, nor are its minutes once they are there.
CREATE TRIGGER "CeremonyStep_append_only" BEFORE UPDATE OR DELETE ON "CeremonyStep" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Ceremony_minutes_frozen" BEFORE UPDATE ON "Ceremony" FOR EACH ROW
  WHEN (OLD."minutes" IS NOT NULL AND (NEW."minutes" IS DISTINCT FROM OLD."minutes" OR NEW."minutesHash" IS DISTINCT FROM OLD."minutesHash"))
  EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Ceremony_minutes_kept" BEFORE DELETE ON "Ceremony" FOR EACH ROW
  WHEN (OLD."minutes" IS NOT NULL) EXECUTE FUNCTION refuse_rewrite();
