import type { Page, Request } from "@playwright/test";
import sharp from "sharp";
import { v7 } from "uuid";
import type { Caller } from "../fixtures/caller";
import type { World } from "../fixtures/world";

export type Turn = { readonly unit: string; readonly organization: string; readonly covenant: string; readonly login: string };

/** What a request carried, to be sent once more. */
type Sent = { readonly body: Buffer; readonly type: string };

const TURNS = `SELECT o.name AS unit, o.id AS organization, v.id AS covenant, p.login
  FROM "CeremonyTurn" t JOIN "CeremonyRound" r ON r.id = t."roundId" JOIN "Ceremony" c ON c.id = t."ceremonyId"
  JOIN "Organization" o ON o.id = t."organizationId"
  JOIN "Covenant" v ON v."organizationId" = o.id AND v."campaignId" = c."campaignId"
  JOIN "Membership" m ON m."organizationId" = o.id JOIN "Person" p ON p.id = m."personId"
  ORDER BY r.position, t.position`;

/** The hall of a ceremony: what the records say of it, and signatures as another tablet of the official would send them. */
export class Hall {
  constructor(
    readonly world: World,
    readonly official: Caller,
  ) {}

  async ceremony(): Promise<{ id: string }> {
    return this.world.records.row<{ id: string }>(`SELECT id FROM "Ceremony"`);
  }

  async turns(): Promise<Turn[]> {
    return this.world.records.rows<Turn>(TURNS);
  }

  async turnOf(unit: string): Promise<Turn> {
    const found = (await this.turns()).find((turn) => turn.unit === unit);
    if (!found) throw new Error(`${unit} has no turn`);
    return found;
  }

  /** Takes a unit's signature without a screen. */
  async sign(unit: string): Promise<void> {
    const { covenant } = await this.turnOf(unit);
    const { version } = await this.world.records.row<{ version: number }>(
      `SELECT version FROM "CovenantRevision" WHERE "covenantId" = $1 AND status = 'APPROVED'`,
      [covenant],
    );
    const picture = await sharp({ create: { width: 90, height: 36, channels: 3, background: "#ffffff" } })
      .png()
      .toBuffer();
    const { id: ceremonyId } = await this.ceremony();
    const body = new FormData();
    const fields = {
      ...{ id: v7(), ceremonyId, covenantId: covenant, version: String(version), method: "DRAWN", signedAt: new Date().toISOString() },
      ...{ membershipId: "", signerName: `Đại diện ${unit}`, signerPost: `Chức vụ tại ${unit}` },
      ...{ drawing: `data:image/png;base64,${picture.toString("base64")}`, mainFileId: v7(), pdfFileId: v7() },
    };
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await this.official.call("/api/ceremonies/steps", { method: "POST", body });
    if (answer.status !== 200) throw new Error(`${unit} could not sign: ${answer.text}`);
  }

  /** Collects what a tablet sends from here on. */
  watch(tablet: Page): Sent[] {
    const sent: Sent[] = [];
    tablet.on("request", (request: Request) => {
      const body = request.postDataBuffer();
      if (request.url().endsWith("/api/ceremonies/steps") && body) sent.push({ body, type: request.headers()["content-type"] ?? "" });
    });
    return sent;
  }

  /** Sends once more what a tablet has sent. */
  async repeat({ body, type }: Sent): Promise<number> {
    const answer = await this.official.call("/api/ceremonies/steps", {
      method: "POST",
      body: new Uint8Array(body),
      headers: { "content-type": type },
    });
    return answer.status;
  }

  async signed(): Promise<number> {
    return (await this.world.records.row<{ n: number }>(`SELECT count(*)::int AS n FROM "CovenantSignature"`)).n;
  }

  async proofs(): Promise<{ hash: string; post: string }[]> {
    return this.world.records.rows(
      `SELECT r.hash, s."signerPost" AS post FROM "CovenantSignature" s JOIN "CovenantRevision" r ON r.id = s."revisionId" WHERE r.status = 'SIGNED'`,
    );
  }

  /** The head of the chain just before an event of a kind. */
  async headBefore(type: string): Promise<string> {
    const { head } = await this.world.records.row<{ head: string }>(`SELECT "previousHash" AS head FROM "AuditEvent" WHERE type = $1`, [
      type,
    ]);
    return head;
  }
}
