import fc from "fast-check";
import { expect, test } from "vitest";
import { dispositionOf, download, noFile } from "./download";

/** What a browser makes of the header: the encoded name wins. */
function nameRead(header: string): string {
  const [, encoded = ""] = /filename\*=UTF-8''(.*)$/.exec(header) ?? [];
  return decodeURIComponent(encoded);
}

test("a Vietnamese name arrives whole, and in plain letters for old browsers", () => {
  const header = dispositionOf("Đăng ký công trình, phường Đại Yên (đợt 1).xlsx");
  expect(nameRead(header)).toBe("Đăng ký công trình, phường Đại Yên (đợt 1).xlsx");
  expect(header).toContain('attachment; filename="Dang ky cong trinh_ phuong Dai Yen (dot 1).xlsx";');
});

test("a name cannot leave its folder, end the header or be nothing", () => {
  expect(nameRead(dispositionOf("../../etc/passwd"))).toBe(".. .. etc passwd");
  expect(nameRead(dispositionOf('a"; filename=b\r\n.csv'))).toBe("a ; filename=b.csv");
  expect(nameRead(dispositionOf(".pdf"))).toBe("tep.pdf");
});

test("any name makes a header that can be sent, and is read back the same the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
      const header = dispositionOf(`${name}.xlsx`);
      expect(header).toMatch(/^[\x20-\x7e]*$/);
      const read = nameRead(header);
      expect(nameRead(dispositionOf(read))).toBe(read);
      expect([...read].length).toBeLessThanOrEqual(126);
    }),
  );
});

test("a download is kept by nobody else and runs nowhere", async () => {
  const answer = download(new Uint8Array([1, 2]), "Danh sách.csv", "csv");
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
  expect(noFile().status).toBe(404);
});
