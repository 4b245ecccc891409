-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('LAUNCH', 'SIGNING', 'GROUND_BREAKING', 'INAUGURATION', 'HAND_OVER', 'PLAQUE', 'REVIEW', 'CONFERENCE');

-- CreateEnum
CREATE TYPE "DayPrecision" AS ENUM ('DAY', 'MONTH', 'NO_YEAR');

-- CreateEnum
CREATE TYPE "ParticipantKind" AS ENUM ('PERSON', 'GROUP', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "ParticipantRole" AS ENUM ('CHAIR', 'LAUNCHER', 'REPORTER', 'SPEAKER', 'DIRECTOR', 'SIGNER', 'GUEST', 'ATTENDEE', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "SpeechKind" AS ENUM ('REPORT', 'ADDRESS', 'DIRECTION', 'LAUNCH', 'OTHER');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('RENAME', 'TYPE_CHANGE', 'MERGER', 'SPLIT');

-- CreateEnum
CREATE TYPE "LabelKind" AS ENUM ('MOVEMENT', 'GOAL');

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "predecessorNote" TEXT,
ADD COLUMN     "residentialAreaCount" INTEGER;

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "type" "EventType" NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "day" DATE,
    "precision" "DayPrecision",
    "month" INTEGER,
    "date" INTEGER,
    "session" "DaySession",
    "dateAsPublished" TEXT,
    "location" TEXT,
    "summary" TEXT,
    "sourceId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventHost" (
    "eventId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventHost_pkey" PRIMARY KEY ("eventId","organizationId")
);

-- CreateTable
CREATE TABLE "EventParticipant" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ParticipantKind" NOT NULL,
    "name" TEXT,
    "posts" TEXT[],
    "roles" "ParticipantRole"[],
    "count" INTEGER,
    "organizationId" UUID,

    CONSTRAINT "EventParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventSpeech" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "SpeechKind" NOT NULL,
    "participantId" UUID,
    "summary" TEXT NOT NULL,

    CONSTRAINT "EventSpeech_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventPicture" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "caption" TEXT NOT NULL,
    "fileId" UUID,

    CONSTRAINT "EventPicture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventCampaign" (
    "eventId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,

    CONSTRAINT "EventCampaign_pkey" PRIMARY KEY ("eventId","campaignId")
);

-- CreateTable
CREATE TABLE "EventPledge" (
    "eventId" UUID NOT NULL,
    "pledgeId" UUID NOT NULL,

    CONSTRAINT "EventPledge_pkey" PRIMARY KEY ("eventId","pledgeId")
);

-- CreateTable
CREATE TABLE "EventOccasion" (
    "eventId" UUID NOT NULL,
    "occasionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventOccasion_pkey" PRIMARY KEY ("eventId","occasionId")
);

-- CreateTable
CREATE TABLE "Succession" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "day" DATE,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "paper" TEXT,
    "note" TEXT,

    CONSTRAINT "Succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnualTheme" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "issuer" TEXT,

    CONSTRAINT "AnnualTheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaceLabel" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LabelKind" NOT NULL,
    "name" TEXT NOT NULL,
    "meaning" TEXT,
    "campaignId" UUID,
    "pledgeId" UUID,

    CONSTRAINT "PlaceLabel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Event_placeId_day_idx" ON "Event"("placeId", "day");

-- CreateIndex
CREATE INDEX "Event_sourceId_idx" ON "Event"("sourceId");

-- CreateIndex
CREATE INDEX "EventHost_organizationId_idx" ON "EventHost"("organizationId");

-- CreateIndex
CREATE INDEX "EventParticipant_placeId_eventId_position_idx" ON "EventParticipant"("placeId", "eventId", "position");

-- CreateIndex
CREATE INDEX "EventParticipant_organizationId_idx" ON "EventParticipant"("organizationId");

-- CreateIndex
CREATE INDEX "EventSpeech_placeId_eventId_position_idx" ON "EventSpeech"("placeId", "eventId", "position");

-- CreateIndex
CREATE INDEX "EventSpeech_participantId_idx" ON "EventSpeech"("participantId");

-- CreateIndex
CREATE INDEX "EventPicture_placeId_eventId_position_idx" ON "EventPicture"("placeId", "eventId", "position");

-- CreateIndex
CREATE INDEX "EventPicture_fileId_idx" ON "EventPicture"("fileId");

-- CreateIndex
CREATE INDEX "EventCampaign_campaignId_idx" ON "EventCampaign"("campaignId");

-- CreateIndex
CREATE INDEX "EventPledge_pledgeId_idx" ON "EventPledge"("pledgeId");

-- CreateIndex
CREATE INDEX "EventOccasion_occasionId_idx" ON "EventOccasion"("occasionId");

-- CreateIndex
CREATE INDEX "Succession_placeId_organizationId_position_idx" ON "Succession"("placeId", "organizationId", "position");

-- CreateIndex
CREATE INDEX "AnnualTheme_placeId_year_idx" ON "AnnualTheme"("placeId", "year");

-- CreateIndex
CREATE INDEX "PlaceLabel_placeId_position_idx" ON "PlaceLabel"("placeId", "position");

-- CreateIndex
CREATE INDEX "PlaceLabel_campaignId_idx" ON "PlaceLabel"("campaignId");

-- CreateIndex
CREATE INDEX "PlaceLabel_pledgeId_idx" ON "PlaceLabel"("pledgeId");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventHost" ADD CONSTRAINT "EventHost_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventHost" ADD CONSTRAINT "EventHost_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSpeech" ADD CONSTRAINT "EventSpeech_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSpeech" ADD CONSTRAINT "EventSpeech_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSpeech" ADD CONSTRAINT "EventSpeech_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "EventParticipant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPicture" ADD CONSTRAINT "EventPicture_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPicture" ADD CONSTRAINT "EventPicture_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPicture" ADD CONSTRAINT "EventPicture_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCampaign" ADD CONSTRAINT "EventCampaign_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventCampaign" ADD CONSTRAINT "EventCampaign_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPledge" ADD CONSTRAINT "EventPledge_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPledge" ADD CONSTRAINT "EventPledge_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventOccasion" ADD CONSTRAINT "EventOccasion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventOccasion" ADD CONSTRAINT "EventOccasion_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Succession" ADD CONSTRAINT "Succession_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnualTheme" ADD CONSTRAINT "AnnualTheme_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceLabel" ADD CONSTRAINT "PlaceLabel_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceLabel" ADD CONSTRAINT "PlaceLabel_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceLabel" ADD CONSTRAINT "PlaceLabel_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

