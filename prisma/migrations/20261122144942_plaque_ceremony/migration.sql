-- AlterTable
ALTER TABLE "Plaque" ADD COLUMN     "eventId" UUID;

-- CreateIndex
CREATE INDEX "Plaque_eventId_idx" ON "Plaque"("eventId");

-- AddForeignKey
ALTER TABLE "Plaque" ADD CONSTRAINT "Plaque_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

