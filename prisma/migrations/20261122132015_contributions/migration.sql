-- CreateEnum
CREATE TYPE "DonorKind" AS ENUM ('ORGANIZATION', 'HOUSEHOLD', 'PERSON', 'BUSINESS_HOUSEHOLD', 'GROUP');

-- CreateEnum
CREATE TYPE "DonorGroup" AS ENUM ('PEOPLE', 'BUSINESS_HOUSEHOLDS', 'ENTERPRISES', 'OTHER');

-- CreateEnum
CREATE TYPE "ContributionStage" AS ENUM ('PROMISED', 'RECEIVED', 'SPENT');

-- CreateEnum
CREATE TYPE "ContributionKind" AS ENUM ('CASH', 'GOODS', 'LABOUR', 'LAND');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('WAITING', 'CONFIRMED', 'REFUSED');

-- CreateTable
CREATE TABLE "Donor" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "kind" "DonorKind" NOT NULL,
    "group" "DonorGroup",
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "headcount" INTEGER,
    "headcountAsPublished" TEXT,
    "note" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Donor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DonorConsent" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "placeId" UUID NOT NULL,
    "donorId" UUID NOT NULL,
    "isGiven" BOOLEAN NOT NULL,
    "ofDay" DATE NOT NULL,
    "how" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DonorConsent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "campaignId" UUID,
    "pledgeId" UUID,
    "donorId" UUID,
    "stage" "ContributionStage" NOT NULL,
    "kind" "ContributionKind" NOT NULL,
    "source" "FundingSource" NOT NULL,
    "quantity" DECIMAL(16,3),
    "unit" TEXT,
    "value" BIGINT,
    "valueAsPublished" TEXT,
    "ofDay" DATE,
    "dayAsPublished" TEXT,
    "note" TEXT,
    "fulfilsId" UUID,
    "reversesId" UUID,
    "reason" TEXT,
    "isOpening" BOOLEAN NOT NULL DEFAULT false,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "enteredById" UUID NOT NULL,
    "enteredByName" TEXT NOT NULL,
    "enteredByPost" TEXT NOT NULL,
    "confirmedById" UUID,
    "confirmedByName" TEXT,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContributionReceipt" (
    "contributionId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "issuedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ContributionReceipt_pkey" PRIMARY KEY ("contributionId")
);

-- CreateTable
CREATE TABLE "ContributionProposal" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "entry" JSONB NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'WAITING',
    "proposedById" UUID NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "proposedByPost" TEXT NOT NULL,
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMP(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ContributionProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnouncedTotal" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "placeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "pledgeId" UUID,
    "amount" BIGINT NOT NULL,
    "asPublished" TEXT,
    "ofDay" DATE,
    "announcedIn" TEXT,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnnouncedTotal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Donor_placeId_nameFolded_idx" ON "Donor"("placeId", "nameFolded");

-- CreateIndex
CREATE INDEX "DonorConsent_placeId_donorId_seq_idx" ON "DonorConsent"("placeId", "donorId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_reversesId_key" ON "Contribution"("reversesId");

-- CreateIndex
CREATE INDEX "Contribution_placeId_recordedAt_idx" ON "Contribution"("placeId", "recordedAt");

-- CreateIndex
CREATE INDEX "Contribution_placeId_donorId_idx" ON "Contribution"("placeId", "donorId");

-- CreateIndex
CREATE INDEX "Contribution_placeId_campaignId_stage_idx" ON "Contribution"("placeId", "campaignId", "stage");

-- CreateIndex
CREATE INDEX "Contribution_pledgeId_stage_idx" ON "Contribution"("pledgeId", "stage");

-- CreateIndex
CREATE INDEX "Contribution_fulfilsId_idx" ON "Contribution"("fulfilsId");

-- CreateIndex
CREATE UNIQUE INDEX "ContributionReceipt_placeId_year_number_key" ON "ContributionReceipt"("placeId", "year", "number");

-- CreateIndex
CREATE INDEX "ContributionProposal_placeId_status_proposedAt_idx" ON "ContributionProposal"("placeId", "status", "proposedAt");

-- CreateIndex
CREATE INDEX "ContributionProposal_placeId_organizationId_idx" ON "ContributionProposal"("placeId", "organizationId");

-- CreateIndex
CREATE INDEX "AnnouncedTotal_placeId_campaignId_seq_idx" ON "AnnouncedTotal"("placeId", "campaignId", "seq");

-- CreateIndex
CREATE INDEX "AnnouncedTotal_pledgeId_seq_idx" ON "AnnouncedTotal"("pledgeId", "seq");

-- AddForeignKey
ALTER TABLE "Donor" ADD CONSTRAINT "Donor_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DonorConsent" ADD CONSTRAINT "DonorConsent_donorId_fkey" FOREIGN KEY ("donorId") REFERENCES "Donor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_donorId_fkey" FOREIGN KEY ("donorId") REFERENCES "Donor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_fulfilsId_fkey" FOREIGN KEY ("fulfilsId") REFERENCES "Contribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "Contribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionReceipt" ADD CONSTRAINT "ContributionReceipt_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionProposal" ADD CONSTRAINT "ContributionProposal_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionProposal" ADD CONSTRAINT "ContributionProposal_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionProposal" ADD CONSTRAINT "ContributionProposal_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncedTotal" ADD CONSTRAINT "AnnouncedTotal_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncedTotal" ADD CONSTRAINT "AnnouncedTotal_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncedTotal" ADD CONSTRAINT "AnnouncedTotal_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What was given and said is never rewritten: a ledger is corrected by counter-entries, a consent by the next one.
CREATE TRIGGER "DonorConsent_append_only" BEFORE UPDATE OR DELETE ON "DonorConsent" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "Contribution_append_only" BEFORE UPDATE OR DELETE ON "Contribution" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "ContributionReceipt_append_only" BEFORE UPDATE OR DELETE ON "ContributionReceipt" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "AnnouncedTotal_append_only" BEFORE UPDATE OR DELETE ON "AnnouncedTotal" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

-- Only what turns an entry round, or carries over a figure that a report lowered, takes away from the ledger.
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_sign" CHECK (
  "reversesId" IS NOT NULL OR "isOpening" OR (coalesce("value", 0) >= 0 AND coalesce("quantity", 0) >= 0)
);
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_reason" CHECK (("reversesId" IS NULL) = ("reason" IS NULL));

-- A counter-entry takes back one entry, wholly, and is not taken back itself.
CREATE FUNCTION check_counter_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE original "Contribution";
BEGIN
  IF NEW."reversesId" IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO original FROM "Contribution" WHERE "id" = NEW."reversesId";
  IF original."reversesId" IS NOT NULL
    OR (original."placeId", original."organizationId", original."stage", original."kind", original."source")
      IS DISTINCT FROM (NEW."placeId", NEW."organizationId", NEW."stage", NEW."kind", NEW."source")
    OR (original."pledgeId", original."donorId", original."unit", original."ofDay", original."fulfilsId")
      IS DISTINCT FROM (NEW."pledgeId", NEW."donorId", NEW."unit", NEW."ofDay", NEW."fulfilsId")
    OR (-original."value", -original."quantity") IS DISTINCT FROM (NEW."value", NEW."quantity")
  THEN RAISE EXCEPTION 'a counter-entry takes back its entry wholly'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Contribution_counter" BEFORE INSERT ON "Contribution" FOR EACH ROW EXECUTE FUNCTION check_counter_entry();
