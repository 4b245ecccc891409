import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ActionState } from "@/lib/action-state";
import ui from "@/messages/vi/ui.json";
import { Button } from "./button";
import { Checkbox } from "./checkbox";
import { ErrorSummary } from "./error-summary";
import { FilterBar } from "./filter-bar";
import { FormContext } from "./form-context";
import { Light } from "./light";
import { MoneyField } from "./money-field";
import { ProgressBar } from "./progress-bar";
import { Table } from "./table";
import { TextInput } from "./text-input";
import { WordsProvider } from "./words";

function render(element: ReactNode, state: Partial<ActionState> = {}): string {
  const full: ActionState = { status: "idle", reasons: [], values: {}, message: null, at: 0, ...state };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={{ ui } as never} timeZone="Asia/Ho_Chi_Minh">
      <WordsProvider words={ui.client}>
        <FormContext value={{ id: "f", state: full, pending: false }}>{element}</FormContext>
      </WordsProvider>
    </NextIntlClientProvider>,
  );
}

describe("a button that cannot be used", () => {
  const html = render(<Button offBecause="Còn thiếu ngày Đại hội.">Phát động</Button>);

  it("says why, and screen readers hear it with the button", () => {
    const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain("Còn thiếu ngày Đại hội.");
  });

  it("stays in reach of the keyboard and sends nothing", () => {
    expect(html).not.toContain(" disabled");
    expect(html).toContain('type="button"');
    expect(html).toContain('aria-disabled="true"');
  });
});

describe("a refused form", () => {
  const refused: Partial<ActionState> = {
    status: "refused",
    at: 1,
    values: { "branches.0.target": "120", topics: ["2", "3"] },
    reasons: [
      { field: "branches.0.target", code: "pledges.x", text: "Không quá 100%." },
      { field: null, code: "access.conflict", text: "Có người vừa sửa." },
    ],
  };

  it("keeps what was typed and puts the sentence at its field", () => {
    const html = render(<TextInput name="branches.0.target" label="Mục tiêu" defaultValue="80" />, refused);
    expect(html).toContain('value="120"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-describedby="f-branches-0-target-error"');
    expect(html).toContain('id="f-branches-0-target-error"');
  });

  it("keeps each tick of a list, also the ones taken out", () => {
    const tick = (value: string) => render(<Checkbox name="topics" value={value} label="Nội dung" defaultChecked />, refused);
    expect(tick("2")).toContain("checked");
    expect(tick("1")).not.toContain("checked");
  });

  it("lists all reasons on top, each leading to its field", () => {
    const html = render(<ErrorSummary />, refused);
    expect(html).toContain('href="#f-branches-0-target"');
    expect(html).toContain("Có người vừa sửa.");
  });
});

describe("fields", () => {
  it("never put a password back", () => {
    const html = render(<TextInput name="password" label="Mật khẩu" type="password" />, {
      status: "refused",
      values: { password: "bí mật" },
    });
    expect(html).not.toContain("bí mật");
  });

  it("echo money as it was understood", () => {
    expect(render(<MoneyField name="amount" label="Kinh phí" defaultValue={320_000_000} />)).toContain(
      "= 320.000.000 đồng (320 triệu đồng)",
    );
  });

  it("escape what was typed", () => {
    const html = render(<TextInput name="title" label="Tên" defaultValue={'"><script>alert(1)</script>'} />);
    expect(html).not.toContain("<script>");
  });
});

describe("a table", () => {
  it("names each cell by its column, for the cards of a phone", () => {
    const columns = [
      { key: "name", head: "Việc", names: true, cell: (row: { name: string }) => row.name },
      { key: "due", head: "Hạn", cell: () => "15/06/2025" },
    ];
    const html = render(<Table caption="Công trình" columns={columns} rows={[{ name: "Đường" }]} rowKey={(row) => row.name} />);
    expect(html).toContain('<th scope="row">Đường</th><td data-head="Hạn">15/06/2025</td>');
    expect(html).toContain("Công trình</caption>");
  });
});

describe("lights and progress", () => {
  it("say their word beside a shape", () => {
    const html = render(<Light tone="slow" word="Quá hạn 12 ngày" />);
    expect(html).toContain("Quá hạn 12 ngày");
    expect(html).toContain("<svg");
  });

  it("hatch what is unknown instead of showing zero", () => {
    expect(render(<ProgressBar value={null} label="Chưa có số liệu" />)).toContain("hatched");
    expect(render(<ProgressBar value={0} label="0%" />)).not.toContain("hatched");
  });
});

describe("a filter bar", () => {
  it("keeps what was chosen and offers to clear it", () => {
    const filters = [{ name: "light", label: "Tình trạng", value: "slow", options: [{ value: "slow", label: "Chậm" }] }];
    const html = render(<FilterBar path="/pledges" filters={filters} search={{ label: "Tìm", value: "dai yen" }} keep={{ tab: "all" }} />);
    expect(html).toContain('<option value="slow" selected="">');
    expect(html).toContain('value="dai yen"');
    expect(html).toContain('<input type="hidden" name="tab" value="all"/>');
    expect(html).toContain(ui.filter.clear);
  });
});
