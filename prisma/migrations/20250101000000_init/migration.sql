-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "CampaignForm" AS ENUM ('REGULAR', 'THEMATIC');

-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('DRAFT', 'OPEN', 'LAUNCHED', 'CLOSED', 'ARCHIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Rhythm" AS ENUM ('WEEK', 'MONTH');

-- CreateEnum
CREATE TYPE "DaySession" AS ENUM ('MORNING', 'AFTERNOON');

-- CreateEnum
CREATE TYPE "LegalBasisKind" AS ENUM ('LAW', 'DECREE', 'RESOLUTION', 'DIRECTIVE', 'PROGRAMME', 'PLAN', 'DECISION', 'GUIDANCE', 'OTHER');

-- CreateEnum
CREATE TYPE "OccasionKind" AS ENUM ('PARTY_CONGRESS', 'ANNIVERSARY', 'ELECTION', 'OTHER');

-- CreateEnum
CREATE TYPE "RevisionStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SIGNED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "SigningMethod" AS ENUM ('ACCOUNT', 'DRAWN', 'PAPER');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('NATION', 'PROVINCE', 'DISTRICT', 'WARD', 'PARTY_ORG', 'PEOPLE_COUNCIL', 'PEOPLE_COMMITTEE', 'FATHERLAND_FRONT', 'MASS_ORG', 'RESIDENTIAL_AREA', 'POLICE', 'HEALTH_POST', 'SCHOOL', 'AGENCY', 'ENTERPRISE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMINISTRATOR', 'OFFICIAL', 'REPRESENTATIVE', 'LEADER');

-- CreateEnum
CREATE TYPE "AccessLinkPurpose" AS ENUM ('FIRST_SIGN_IN', 'RESET');

-- CreateEnum
CREATE TYPE "PledgeKind" AS ENUM ('WORK', 'TASK');

-- CreateEnum
CREATE TYPE "MeasureType" AS ENUM ('MILESTONE', 'QUANTITY', 'AMOUNT', 'RECURRING', 'CERTIFIED', 'QUALITATIVE');

-- CreateEnum
CREATE TYPE "PledgeStatus" AS ENUM ('ACTIVE', 'DONE_REPORTED', 'ACCEPTED', 'WAITING', 'PAUSED', 'NOT_DELIVERED', 'CANCELLED', 'TRANSFERRED');

-- CreateEnum
CREATE TYPE "FundingSource" AS ENUM ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'SOCIALISED', 'ENTERPRISE', 'OTHER');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('SUBMITTED', 'RECALLED', 'ACCEPTED', 'RETURNED');

-- CreateEnum
CREATE TYPE "ReportChannel" AS ENUM ('SELF', 'TELEPHONE', 'PAPER');

-- CreateTable
CREATE TABLE "AuditHead" (
    "placeId" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("placeId")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorPersonId" UUID,
    "actorName" TEXT NOT NULL,
    "actorPost" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "campaignId" UUID,
    "organizationId" UUID,
    "params" JSONB NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "parentId" UUID,
    "status" "CampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "theme" TEXT,
    "purpose" TEXT,
    "audience" TEXT,
    "form" "CampaignForm" NOT NULL DEFAULT 'THEMATIC',
    "isSpecial" BOOLEAN NOT NULL DEFAULT false,
    "declaredContentCount" INTEGER,
    "termFrom" INTEGER,
    "termTo" INTEGER,
    "termAsPublished" TEXT,
    "startDay" DATE,
    "endDay" DATE,
    "periodAsPublished" TEXT,
    "launchDay" DATE,
    "launchSession" "DaySession",
    "launchAsPublished" TEXT,
    "launchYearInferred" BOOLEAN NOT NULL DEFAULT false,
    "launchedBy" TEXT,
    "rhythm" "Rhythm" NOT NULL DEFAULT 'MONTH',
    "rhythmDay" INTEGER NOT NULL DEFAULT 25,
    "sourceTitle" TEXT,
    "sourcePublisher" TEXT,
    "sourceAuthors" TEXT,
    "sourceDay" DATE,
    "sourceNotes" TEXT,
    "sampleFields" TEXT[],
    "inferredFields" TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL,
    "openedAt" TIMESTAMP(3),
    "launchedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignHost" (
    "campaignId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CampaignHost_pkey" PRIMARY KEY ("campaignId","organizationId")
);

-- CreateTable
CREATE TABLE "CampaignContent" (
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "CampaignContent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalBasis" (
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LegalBasisKind",
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "signedDay" DATE,
    "dateAsPublished" TEXT,

    CONSTRAINT "LegalBasis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Occasion" (
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "OccasionKind" NOT NULL,
    "name" TEXT NOT NULL,
    "isMain" BOOLEAN NOT NULL DEFAULT false,
    "day" DATE,
    "dateAsPublished" TEXT,
    "originDay" DATE,
    "years" INTEGER,

    CONSTRAINT "Occasion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "minWorks" INTEGER NOT NULL DEFAULT 0,
    "minTasks" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockMember" (
    "campaignId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "isHead" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "BlockMember_pkey" PRIMARY KEY ("campaignId","organizationId")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "pledgeId" UUID,
    "occasionId" UUID,
    "oldDay" DATE,
    "newDay" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedByName" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignFile" (
    "campaignId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "CampaignFile_pkey" PRIMARY KEY ("campaignId","fileId")
);

-- CreateTable
CREATE TABLE "Covenant" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Covenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CovenantRevision" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "covenantId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "basedOnId" UUID,
    "status" "RevisionStatus" NOT NULL DEFAULT 'DRAFT',
    "preamble" TEXT,
    "amendReason" TEXT,
    "returnReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "submittedAt" TIMESTAMP(3),
    "submittedBy" UUID,
    "decidedAt" TIMESTAMP(3),
    "decidedBy" UUID,
    "droppedAt" TIMESTAMP(3),
    "signedAt" TIMESTAMP(3),
    "snapshot" TEXT,
    "hash" TEXT,
    "code" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CovenantRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PledgeVersion" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PledgeVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CovenantSignature" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "method" "SigningMethod" NOT NULL,
    "signerPersonId" UUID,
    "signerName" TEXT NOT NULL,
    "signerPost" TEXT NOT NULL,
    "signedAt" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "witnessId" UUID,
    "witnessName" TEXT,
    "witnessPost" TEXT,
    "drawingFileId" UUID,
    "scanFileId" UUID,
    "certifiedPdfId" UUID,

    CONSTRAINT "CovenantSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "organizationId" UUID,
    "uploadedById" UUID NOT NULL,
    "originalName" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "sha256" TEXT NOT NULL,
    "originalSha256" TEXT NOT NULL,
    "fingerprint" TEXT,
    "firstId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "parentId" UUID,
    "path" TEXT NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "code" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "helpContact" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "login" TEXT NOT NULL,
    "passwordHash" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "disabledAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "post" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInSession" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "membershipId" UUID,
    "trusted" BOOLEAN NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "SignInSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessLink" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" "AccessLinkPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "AccessLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pledge" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "covenantId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "blockId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "PledgeStatus" NOT NULL DEFAULT 'ACTIVE',
    "statusReason" TEXT,
    "kind" "PledgeKind" NOT NULL,
    "measure" "MeasureType" NOT NULL,
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "location" TEXT,
    "startDay" DATE,
    "dueDay" DATE,
    "signedDueDay" DATE,
    "weight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "branchKey" TEXT,
    "branchChosenDay" DATE,
    "branchConfirmedDay" DATE,
    "doneDay" DATE,
    "doneReportedDay" DATE,
    "acceptedDay" DATE,
    "signedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PledgeCondition" (
    "pledgeId" UUID NOT NULL,
    "branchKey" TEXT NOT NULL,
    "metDay" DATE NOT NULL,
    "evidence" TEXT,
    "fileIds" UUID[],
    "confirmedById" UUID NOT NULL,
    "confirmedByName" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PledgeCondition_pkey" PRIMARY KEY ("pledgeId","branchKey")
);

-- CreateTable
CREATE TABLE "PledgeContentLink" (
    "pledgeId" UUID NOT NULL,
    "contentId" UUID NOT NULL,

    CONSTRAINT "PledgeContentLink_pkey" PRIMARY KEY ("pledgeId","contentId")
);

-- CreateTable
CREATE TABLE "PledgeSupporter" (
    "pledgeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,

    CONSTRAINT "PledgeSupporter_pkey" PRIMARY KEY ("pledgeId","organizationId")
);

-- CreateTable
CREATE TABLE "PledgeFunding" (
    "id" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "source" "FundingSource" NOT NULL,
    "amount" BIGINT,
    "asPublished" TEXT,

    CONSTRAINT "PledgeFunding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PledgeHistory" (
    "id" BIGSERIAL NOT NULL,
    "placeId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "ofDay" DATE NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "status" "PledgeStatus" NOT NULL,
    "progress" DECIMAL(12,4),
    "contentHash" TEXT NOT NULL,
    "dueDay" DATE,
    "deleted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PledgeHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgressReport" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "authorPost" TEXT NOT NULL,
    "channel" "ReportChannel" NOT NULL DEFAULT 'SELF',
    "ofDay" DATE NOT NULL,
    "periodDay" DATE,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "status" "ReportStatus" NOT NULL DEFAULT 'SUBMITTED',
    "figure" JSONB NOT NULL,
    "claimsDone" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT,
    "difficulties" TEXT,
    "proposals" TEXT,
    "lowerReason" TEXT,
    "returnReason" TEXT,
    "reviewerId" UUID,
    "reviewerName" TEXT,
    "reviewedAt" TIMESTAMP(3),
    "batchId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProgressReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PledgeSummary" (
    "pledgeId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "light" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "progress" DECIMAL(12,4),
    "expected" DECIMAL(12,4),
    "overdueDays" INTEGER,
    "forecast" TEXT,
    "forecastDay" DATE,
    "projected" DECIMAL(12,4),
    "lastReportDay" DATE,
    "waitingReports" INTEGER NOT NULL DEFAULT 0,
    "reporting" TEXT,
    "assessable" BOOLEAN NOT NULL DEFAULT false,
    "assessment" TEXT,
    "verdict" TEXT NOT NULL DEFAULT 'NONE',
    "details" JSONB NOT NULL,

    CONSTRAINT "PledgeSummary_pkey" PRIMARY KEY ("pledgeId")
);

-- CreateTable
CREATE TABLE "UnitSummary" (
    "campaignId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "figures" JSONB NOT NULL,
    "groups" JSONB NOT NULL,

    CONSTRAINT "UnitSummary_pkey" PRIMARY KEY ("campaignId","organizationId")
);

-- CreateTable
CREATE TABLE "CampaignDay" (
    "campaignId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "placeId" UUID NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "CampaignDay_pkey" PRIMARY KEY ("campaignId","day")
);

-- CreateIndex
CREATE INDEX "AuditEvent_placeId_subjectId_seq_idx" ON "AuditEvent"("placeId", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_placeId_organizationId_seq_idx" ON "AuditEvent"("placeId", "organizationId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_placeId_campaignId_seq_idx" ON "AuditEvent"("placeId", "campaignId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_placeId_seq_key" ON "AuditEvent"("placeId", "seq");

-- CreateIndex
CREATE INDEX "Campaign_placeId_deletedAt_status_idx" ON "Campaign"("placeId", "deletedAt", "status");

-- CreateIndex
CREATE INDEX "Campaign_parentId_idx" ON "Campaign"("parentId");

-- CreateIndex
CREATE INDEX "CampaignContent_campaignId_position_idx" ON "CampaignContent"("campaignId", "position");

-- CreateIndex
CREATE INDEX "LegalBasis_campaignId_position_idx" ON "LegalBasis"("campaignId", "position");

-- CreateIndex
CREATE INDEX "Occasion_campaignId_position_idx" ON "Occasion"("campaignId", "position");

-- CreateIndex
CREATE INDEX "Block_campaignId_position_idx" ON "Block"("campaignId", "position");

-- CreateIndex
CREATE INDEX "BlockMember_blockId_position_idx" ON "BlockMember"("blockId", "position");

-- CreateIndex
CREATE INDEX "BlockMember_organizationId_idx" ON "BlockMember"("organizationId");

-- CreateIndex
CREATE INDEX "Extension_placeId_campaignId_idx" ON "Extension"("placeId", "campaignId");

-- CreateIndex
CREATE INDEX "Extension_pledgeId_idx" ON "Extension"("pledgeId");

-- CreateIndex
CREATE INDEX "Extension_occasionId_idx" ON "Extension"("occasionId");

-- CreateIndex
CREATE INDEX "CampaignFile_fileId_idx" ON "CampaignFile"("fileId");

-- CreateIndex
CREATE INDEX "Covenant_placeId_organizationId_idx" ON "Covenant"("placeId", "organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Covenant_campaignId_organizationId_key" ON "Covenant"("campaignId", "organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "CovenantRevision_code_key" ON "CovenantRevision"("code");

-- CreateIndex
CREATE INDEX "CovenantRevision_placeId_status_idx" ON "CovenantRevision"("placeId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "CovenantRevision_covenantId_number_key" ON "CovenantRevision"("covenantId", "number");

-- CreateIndex
CREATE INDEX "PledgeVersion_pledgeId_idx" ON "PledgeVersion"("pledgeId");

-- CreateIndex
CREATE UNIQUE INDEX "PledgeVersion_revisionId_pledgeId_key" ON "PledgeVersion"("revisionId", "pledgeId");

-- CreateIndex
CREATE UNIQUE INDEX "CovenantSignature_revisionId_key" ON "CovenantSignature"("revisionId");

-- CreateIndex
CREATE INDEX "CovenantSignature_placeId_idx" ON "CovenantSignature"("placeId");

-- CreateIndex
CREATE INDEX "StoredFile_placeId_originalSha256_idx" ON "StoredFile"("placeId", "originalSha256");

-- CreateIndex
CREATE INDEX "StoredFile_placeId_firstId_idx" ON "StoredFile"("placeId", "firstId");

-- CreateIndex
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");

-- CreateIndex
CREATE INDEX "Organization_placeId_deletedAt_position_idx" ON "Organization"("placeId", "deletedAt", "position");

-- CreateIndex
CREATE INDEX "Organization_parentId_idx" ON "Organization"("parentId");

-- CreateIndex
CREATE INDEX "Organization_path_idx" ON "Organization"("path");

-- CreateIndex
CREATE INDEX "Organization_placeId_nameFolded_idx" ON "Organization"("placeId", "nameFolded");

-- CreateIndex
CREATE UNIQUE INDEX "Person_login_key" ON "Person"("login");

-- CreateIndex
CREATE INDEX "Person_placeId_nameFolded_idx" ON "Person"("placeId", "nameFolded");

-- CreateIndex
CREATE INDEX "Membership_placeId_organizationId_role_idx" ON "Membership"("placeId", "organizationId", "role");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "SignInSession_personId_revokedAt_idx" ON "SignInSession"("personId", "revokedAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccessLink_tokenHash_key" ON "AccessLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "AccessLink_codeHash_key" ON "AccessLink"("codeHash");

-- CreateIndex
CREATE INDEX "AccessLink_personId_idx" ON "AccessLink"("personId");

-- CreateIndex
CREATE INDEX "AccessLink_placeId_idx" ON "AccessLink"("placeId");

-- CreateIndex
CREATE INDEX "SignInFailure_key_at_idx" ON "SignInFailure"("key", "at");

-- CreateIndex
CREATE INDEX "Pledge_placeId_campaignId_organizationId_idx" ON "Pledge"("placeId", "campaignId", "organizationId");

-- CreateIndex
CREATE INDEX "Pledge_placeId_campaignId_dueDay_idx" ON "Pledge"("placeId", "campaignId", "dueDay");

-- CreateIndex
CREATE INDEX "Pledge_covenantId_idx" ON "Pledge"("covenantId");

-- CreateIndex
CREATE INDEX "Pledge_blockId_idx" ON "Pledge"("blockId");

-- CreateIndex
CREATE INDEX "PledgeContentLink_contentId_idx" ON "PledgeContentLink"("contentId");

-- CreateIndex
CREATE INDEX "PledgeSupporter_organizationId_idx" ON "PledgeSupporter"("organizationId");

-- CreateIndex
CREATE INDEX "PledgeFunding_pledgeId_idx" ON "PledgeFunding"("pledgeId");

-- CreateIndex
CREATE INDEX "PledgeHistory_placeId_pledgeId_recordedAt_idx" ON "PledgeHistory"("placeId", "pledgeId", "recordedAt");

-- CreateIndex
CREATE INDEX "ProgressReport_placeId_status_recordedAt_idx" ON "ProgressReport"("placeId", "status", "recordedAt");

-- CreateIndex
CREATE INDEX "ProgressReport_pledgeId_status_ofDay_idx" ON "ProgressReport"("pledgeId", "status", "ofDay");

-- CreateIndex
CREATE INDEX "ProgressReport_placeId_organizationId_status_idx" ON "ProgressReport"("placeId", "organizationId", "status");

-- CreateIndex
CREATE INDEX "ProgressReport_batchId_idx" ON "ProgressReport"("batchId");

-- CreateIndex
CREATE INDEX "Evidence_reportId_position_idx" ON "Evidence"("reportId", "position");

-- CreateIndex
CREATE INDEX "Evidence_fileId_idx" ON "Evidence"("fileId");

-- CreateIndex
CREATE INDEX "PledgeSummary_placeId_campaignId_severity_idx" ON "PledgeSummary"("placeId", "campaignId", "severity");

-- CreateIndex
CREATE INDEX "PledgeSummary_placeId_campaignId_light_idx" ON "PledgeSummary"("placeId", "campaignId", "light");

-- CreateIndex
CREATE INDEX "UnitSummary_placeId_campaignId_idx" ON "UnitSummary"("placeId", "campaignId");

-- CreateIndex
CREATE INDEX "CampaignDay_placeId_day_idx" ON "CampaignDay"("placeId", "day");

-- AddForeignKey
ALTER TABLE "AuditHead" ADD CONSTRAINT "AuditHead_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignHost" ADD CONSTRAINT "CampaignHost_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignHost" ADD CONSTRAINT "CampaignHost_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignContent" ADD CONSTRAINT "CampaignContent_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalBasis" ADD CONSTRAINT "LegalBasis_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Occasion" ADD CONSTRAINT "Occasion_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockMember" ADD CONSTRAINT "BlockMember_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockMember" ADD CONSTRAINT "BlockMember_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockMember" ADD CONSTRAINT "BlockMember_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignFile" ADD CONSTRAINT "CampaignFile_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignFile" ADD CONSTRAINT "CampaignFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Covenant" ADD CONSTRAINT "Covenant_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Covenant" ADD CONSTRAINT "Covenant_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Covenant" ADD CONSTRAINT "Covenant_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantRevision" ADD CONSTRAINT "CovenantRevision_covenantId_fkey" FOREIGN KEY ("covenantId") REFERENCES "Covenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantRevision" ADD CONSTRAINT "CovenantRevision_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "CovenantRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeVersion" ADD CONSTRAINT "PledgeVersion_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "CovenantRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CovenantSignature" ADD CONSTRAINT "CovenantSignature_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "CovenantRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInSession" ADD CONSTRAINT "SignInSession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInSession" ADD CONSTRAINT "SignInSession_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessLink" ADD CONSTRAINT "AccessLink_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessLink" ADD CONSTRAINT "AccessLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_covenantId_fkey" FOREIGN KEY ("covenantId") REFERENCES "Covenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeCondition" ADD CONSTRAINT "PledgeCondition_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeContentLink" ADD CONSTRAINT "PledgeContentLink_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeContentLink" ADD CONSTRAINT "PledgeContentLink_contentId_fkey" FOREIGN KEY ("contentId") REFERENCES "CampaignContent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeSupporter" ADD CONSTRAINT "PledgeSupporter_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeFunding" ADD CONSTRAINT "PledgeFunding_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeHistory" ADD CONSTRAINT "PledgeHistory_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProgressReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PledgeSummary" ADD CONSTRAINT "PledgeSummary_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSummary" ADD CONSTRAINT "UnitSummary_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSummary" ADD CONSTRAINT "UnitSummary_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSummary" ADD CONSTRAINT "UnitSummary_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignDay" ADD CONSTRAINT "CampaignDay_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignDay" ADD CONSTRAINT "CampaignDay_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- By hand: what Prisma's schema cannot say.
-- Text that people see in order is ordered the Vietnamese way.
ALTER TABLE "Organization" ALTER COLUMN "name" TYPE text COLLATE "vi-x-icu";
ALTER TABLE "Person" ALTER COLUMN "fullName" TYPE text COLLATE "vi-x-icu";
ALTER TABLE "Campaign" ALTER COLUMN "name" TYPE text COLLATE "vi-x-icu";
ALTER TABLE "Pledge" ALTER COLUMN "title" TYPE text COLLATE "vi-x-icu";
-- One revision of a covenant is under way at a time, and one is in force.
CREATE UNIQUE INDEX "CovenantRevision_one_open" ON "CovenantRevision" ("covenantId") WHERE "status" IN ('DRAFT', 'SUBMITTED', 'APPROVED') AND "droppedAt" IS NULL;
CREATE UNIQUE INDEX "CovenantRevision_one_signed" ON "CovenantRevision" ("covenantId") WHERE "status" = 'SIGNED';
-- One main occasion per campaign.
CREATE UNIQUE INDEX "Occasion_one_main" ON "Occasion" ("campaignId") WHERE "isMain";
-- History is append-only: even the product's own code cannot rewrite it.
CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME; END $$;
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "PledgeHistory_append_only" BEFORE UPDATE OR DELETE ON "PledgeHistory" FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
