-- CreateEnum
CREATE TYPE "DayKind" AS ENUM ('OFF', 'WORKING');

-- CreateTable
CREATE TABLE "DayOff" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "DayKind" NOT NULL,
    "name" TEXT NOT NULL,
    "declaredByName" TEXT NOT NULL,
    "declaredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DayOff_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DayOff_placeId_day_key" ON "DayOff"("placeId", "day");

-- AddForeignKey
ALTER TABLE "DayOff" ADD CONSTRAINT "DayOff_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

