-- AlterEnum
ALTER TYPE "ExplanationStatus" ADD VALUE 'WITHDRAWN';

-- AlterEnum
ALTER TYPE "ExplanationStep" ADD VALUE 'WITHDRAWAL';


-- By hand: what Prisma's schema cannot say.
-- One place asks about a pledge once at a time; what is closed or withdrawn does not stand in the way.
DROP INDEX "ExplanationRequest_one_open";
CREATE UNIQUE INDEX "ExplanationRequest_one_open" ON "ExplanationRequest" ("pledgeId", "askedByPlaceId") WHERE "status" IN ('ASKED', 'ANSWERED');
