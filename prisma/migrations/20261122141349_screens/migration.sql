-- CreateEnum
CREATE TYPE "ScreenTheme" AS ENUM ('LIGHT', 'DARK');

-- CreateEnum
CREATE TYPE "SlideKind" AS ENUM ('COUNTDOWN', 'FIGURES', 'HONOUR', 'WORK', 'DONORS', 'CONTENTS', 'MESSAGE');

-- CreateTable
CREATE TABLE "Screen" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "keyAt" TIMESTAMP(3) NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "safeArea" INTEGER NOT NULL DEFAULT 3,
    "theme" "ScreenTheme" NOT NULL DEFAULT 'DARK',
    "seconds" INTEGER NOT NULL DEFAULT 12,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Screen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScreenItem" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "screenId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "slide" "SlideKind" NOT NULL,
    "campaignId" UUID,
    "pledgeId" UUID,
    "heading" TEXT,
    "text" TEXT,

    CONSTRAINT "ScreenItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Screen_key_key" ON "Screen"("key");

-- CreateIndex
CREATE INDEX "Screen_placeId_deletedAt_idx" ON "Screen"("placeId", "deletedAt");

-- CreateIndex
CREATE INDEX "ScreenItem_screenId_position_idx" ON "ScreenItem"("screenId", "position");

-- CreateIndex
CREATE INDEX "ScreenItem_placeId_idx" ON "ScreenItem"("placeId");

-- AddForeignKey
ALTER TABLE "Screen" ADD CONSTRAINT "Screen_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScreenItem" ADD CONSTRAINT "ScreenItem_screenId_fkey" FOREIGN KEY ("screenId") REFERENCES "Screen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScreenItem" ADD CONSTRAINT "ScreenItem_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScreenItem" ADD CONSTRAINT "ScreenItem_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

