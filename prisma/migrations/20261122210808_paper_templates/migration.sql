-- CreateEnum
CREATE TYPE "TemplateSubject" AS ENUM ('CAMPAIGN', 'COVENANT');

-- CreateTable
CREATE TABLE "PaperTemplate" (
    "id" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "subject" "TemplateSubject" NOT NULL,
    "name" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "placeholders" JSONB NOT NULL,
    "keepsUnknown" BOOLEAN NOT NULL DEFAULT false,
    "uploadedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PaperTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PaperTemplate_placeId_subject_name_idx" ON "PaperTemplate"("placeId", "subject", "name");

-- AddForeignKey
ALTER TABLE "PaperTemplate" ADD CONSTRAINT "PaperTemplate_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

