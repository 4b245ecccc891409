import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { fileForDownload } from "@/lib/files/data";
import { newId } from "@/lib/kernel/ids";
import { closeCampaign } from "../life/mutations";
import { addPlace, addUnit, codesOf, draft, eventsOf, guard, launched, must, opened, seen, type TestPlace } from "../test-world";
import { attachFile, detachFile } from "./mutations";

let ward: TestPlace;
let other: TestPlace;
let units: string[];

beforeAll(async () => {
  await testDatabase();
  ward = await addPlace("WARD", "Phường Đại Yên", null);
  other = await addPlace("WARD", "Phường Bãi Cháy", null);
  units = [await addUnit(ward, "Khu phố 1")];
  for (const place of [ward, other]) {
    const { person } = place.as("OFFICIAL");
    const id = person?.id ?? "";
    await prisma.person.create({
      data: { id, placeId: place.id, fullName: "Cán bộ", nameFolded: "can bo", login: id, createdAt: new Date() },
    });
  }
});

const PDF = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
const paper = (name = "ke-hoach.pdf", text = PDF) => new File([text], name);

describe("files of a campaign", () => {
  it("are added with a caption and taken out, each in the history; the same file twice is one", async () => {
    const official = ward.as("OFFICIAL");
    const id = await draft(official);
    const fileId = newId();
    const wanted = { ...(await guard(official, id)), fileId, title: "Kế hoạch", file: paper() };
    must(await attachFile(official, wanted));
    must(await attachFile(official, wanted));
    must(
      await attachFile(official, {
        ...(await guard(official, id)),
        fileId: newId(),
        title: null,
        file: paper("quyet-dinh.pdf", `${PDF}%2`),
      }),
    );
    expect((await seen(official, id)).files).toMatchObject([
      { id: fileId, title: "Kế hoạch", mime: "application/pdf" },
      { title: "quyet-dinh.pdf" },
    ]);
    must(await detachFile(official, { ...(await guard(official, id)), fileId }));
    must(await detachFile(official, { ...(await guard(official, id)), fileId }));
    expect((await seen(official, id)).files).toHaveLength(1);
    expect(await eventsOf(id)).toEqual(["created", "fileAttached", "fileAttached", "fileDetached"]);
  });

  it("are read by units once the campaign is open", async () => {
    const official = ward.as("OFFICIAL");
    const representative = ward.as("REPRESENTATIVE", units[0]);
    const [hidden, open] = [await draft(official), await opened(ward, units)];
    const [one, two] = [newId(), newId()];
    must(await attachFile(official, { ...(await guard(official, hidden)), fileId: one, title: null, file: paper("a.pdf", `${PDF}%a`) }));
    must(await attachFile(official, { ...(await guard(official, open)), fileId: two, title: null, file: paper("b.pdf", `${PDF}%b`) }));
    expect(await fileForDownload(representative, one)).toBeNull();
    expect(await fileForDownload(representative, two)).toMatchObject({ name: "b.pdf" });
  });

  it("are judged by content: a renamed program is refused and nothing is tied", async () => {
    const official = ward.as("OFFICIAL");
    const id = await draft(official);
    const file = paper("anh.jpg", "MZ\u0090\u0000 this program cannot be run");
    expect(codesOf(await attachFile(official, { ...(await guard(official, id)), fileId: newId(), title: null, file }))).toEqual([
      "file files.type",
    ]);
    expect(await eventsOf(id)).toEqual(["created"]);
  });

  it("are the official's to change, until the campaign is closed; foreign and made-up ids are answered alike", async () => {
    const official = ward.as("OFFICIAL");
    const id = await launched(ward, units);
    const wanted = { ...(await guard(official, id)), fileId: newId(), title: null, file: paper() };
    for (const change of [attachFile, detachFile]) {
      expect(codesOf(await change(ward.as("LEADER"), wanted))).toEqual(["campaigns.onlyOfficial"]);
      expect(codesOf(await change(other.as("OFFICIAL"), wanted))).toEqual(["access.notFound"]);
      expect(codesOf(await change(official, { ...wanted, id: newId() }))).toEqual(["access.notFound"]);
    }
    expect(codesOf(await attachFile(official, { ...wanted, version: wanted.version + 1 }))).toEqual(["access.conflict"]);
    must(await closeCampaign(official, { ...(await guard(official, id)), confirmed: true }));
    expect(codesOf(await attachFile(official, wanted))).toEqual(["campaigns.notEditable"]);
    expect(codesOf(await detachFile(official, wanted))).toEqual(["campaigns.notEditable"]);
  });
});
