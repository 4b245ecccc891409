-- AlterTable
ALTER TABLE "Ceremony" ADD COLUMN     "eventId" UUID;

-- CreateIndex
CREATE INDEX "Ceremony_eventId_idx" ON "Ceremony"("eventId");

-- AddForeignKey
ALTER TABLE "Ceremony" ADD CONSTRAINT "Ceremony_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

