-- CreateEnum
CREATE TYPE "TargetSetKind" AS ENUM ('RESOLUTION', 'PLAN', 'YEAR');

-- CreateEnum
CREATE TYPE "TargetVerdict" AS ENUM ('EXCEEDED', 'MET', 'NOT_MET');

-- CreateTable
CREATE TABLE "IndicatorResult" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "score" DECIMAL(21,6),
    "maximum" DECIMAL(21,6),
    "rank" INTEGER,
    "rankAsPublished" TEXT,
    "rankOf" INTEGER,
    "scope" TEXT,
    "levelAsPublished" TEXT,
    "grade" TEXT,
    "resultDay" DATE,
    "dayAsPublished" TEXT,
    "source" TEXT,
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IndicatorResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TargetSet" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "kind" "TargetSetKind" NOT NULL,
    "name" TEXT NOT NULL,
    "fromDay" DATE,
    "toDay" DATE,
    "periodAsPublished" TEXT,
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TargetSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Target" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "field" TEXT,
    "unit" TEXT,
    "base" DECIMAL(21,6),
    "goal" DECIMAL(21,6),
    "isFalling" BOOLEAN NOT NULL DEFAULT false,
    "goalText" TEXT,
    "asPublished" TEXT,
    "fromDay" DATE,
    "toDay" DATE,
    "organizationId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TargetPledge" (
    "targetId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,

    CONSTRAINT "TargetPledge_pkey" PRIMARY KEY ("targetId","pledgeId")
);

-- CreateTable
CREATE TABLE "TargetReading" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "ofDay" DATE NOT NULL,
    "periodLabel" TEXT,
    "value" DECIMAL(21,6),
    "verdict" "TargetVerdict",
    "asPublished" TEXT,
    "source" TEXT,
    "correctsId" UUID,
    "reason" TEXT,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "TargetReading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IndicatorResult_placeId_deletedAt_code_year_idx" ON "IndicatorResult"("placeId", "deletedAt", "code", "year");

-- CreateIndex
CREATE INDEX "TargetSet_placeId_deletedAt_idx" ON "TargetSet"("placeId", "deletedAt");

-- CreateIndex
CREATE INDEX "Target_placeId_setId_position_idx" ON "Target"("placeId", "setId", "position");

-- CreateIndex
CREATE INDEX "TargetPledge_pledgeId_idx" ON "TargetPledge"("pledgeId");

-- CreateIndex
CREATE UNIQUE INDEX "TargetReading_correctsId_key" ON "TargetReading"("correctsId");

-- CreateIndex
CREATE INDEX "TargetReading_placeId_targetId_ofDay_idx" ON "TargetReading"("placeId", "targetId", "ofDay");

-- AddForeignKey
ALTER TABLE "IndicatorResult" ADD CONSTRAINT "IndicatorResult_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetSet" ADD CONSTRAINT "TargetSet_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_setId_fkey" FOREIGN KEY ("setId") REFERENCES "TargetSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetPledge" ADD CONSTRAINT "TargetPledge_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetPledge" ADD CONSTRAINT "TargetPledge_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetReading" ADD CONSTRAINT "TargetReading_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetReading" ADD CONSTRAINT "TargetReading_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetReading" ADD CONSTRAINT "TargetReading_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "TargetReading"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What was read is not rewritten: a correction is a new row.
CREATE TRIGGER "TargetReading_append_only" BEFORE UPDATE OR DELETE ON "TargetReading" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
