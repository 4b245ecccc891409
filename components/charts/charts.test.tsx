import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import charts from "@/messages/vi/charts.json";
import { BarList } from "./bar-list";
import { LineChart } from "./line-chart";
import { StackedBar } from "./stacked-bar";
import { TrendChart } from "./trend-chart";

function render(element: ReactNode): string {
  const provided = (
    <NextIntlClientProvider locale="vi" messages={{ charts } as never} timeZone="Asia/Ho_Chi_Minh">
      {element}
    </NextIntlClientProvider>
  );
  return renderToStaticMarkup(provided);
}

const frame = { from: day("2025-01-01"), to: day("2025-06-30"), today: day("2025-03-31") };

describe("line chart", () => {
  const html = render(
    <LineChart
      {...frame}
      title="Đường bê tông tổ 3"
      sentence="Mới được 40%."
      accepted={[
        { day: day("2025-01-05"), value: 10 },
        { day: day("2025-03-12"), value: 40 },
      ]}
      forecast={[
        { day: day("2025-03-12"), value: 40 },
        { day: day("2025-06-15"), value: 78 },
      ]}
      occasion={{ day: day("2025-06-15"), label: "Đại hội 15/06/2025" }}
    />,
  );

  it("says its title and sentence, and marks today and the occasion", () => {
    for (const text of ["Đường bê tông tổ 3", "Mới được 40%.", "hôm nay 31/03", "Đại hội 15/06/2025"]) expect(html).toContain(text);
  });

  it("has every figure in its table too, by day", () => {
    expect(html).toContain('<th scope="row">05/01/2025</th><td>10%</td><td></td><td></td>');
    expect(html).toContain('<th scope="row">12/03/2025</th><td>40%</td><td></td><td>40%</td>');
    expect(html).toContain('<th scope="row">15/06/2025</th><td></td><td></td><td>78%</td>');
  });

  it("dashes the forecast and hatches the time before the first figure", () => {
    expect(html).toContain("plot-forecast");
    expect(html).toContain("hatched");
  });

  it("draws neither a line nor a zero where nothing is known", () => {
    const empty = render(<LineChart {...frame} title="t" sentence="s" accepted={[]} />);
    expect(empty).not.toContain("plot-accepted");
    expect(empty).not.toContain("plot-point");
    expect(empty).toContain(charts.unknown);
  });
});

describe("trend chart", () => {
  it("hatches a month without figures and keeps columns between 0 and 100", () => {
    const columns = [
      { label: "01/25", value: null, expected: 10 },
      { label: "02/25", value: 112, expected: 20 },
    ];
    const html = render(<TrendChart title="t" sentence="s" columnHead="Tháng" columns={columns} />);
    expect(html).toContain("hatched");
    expect(html).toContain("height:100%");
    expect(html).toContain(`<th scope="row">01/25</th><td>${charts.unknown}</td><td>10%</td>`);
    expect(html).toContain("<td>112%</td>");
  });
});

describe("stacked bar", () => {
  it("puts trouble first and keeps the word of an empty part", () => {
    const html = render(
      <StackedBar
        label="3 việc"
        parts={[
          { tone: "done", word: "Hoàn thành", count: 1 },
          { tone: "attention", word: "Cần chú ý", count: 0 },
          { tone: "slow", word: "Chậm", count: 2 },
        ]}
      />,
    );
    expect(html.indexOf("Chậm")).toBeLessThan(html.indexOf("Cần chú ý"));
    expect(html.indexOf("Cần chú ý")).toBeLessThan(html.indexOf("Hoàn thành"));
    expect(html.match(/flex-grow/g)).toHaveLength(2);
  });
});

describe("bar list", () => {
  it("hatches what cannot be assessed and what is known of too few", () => {
    const html = render(
      <BarList
        label="Theo khối"
        rows={[
          { id: "1", name: "A", value: null, figure: "chưa đánh giá được" },
          { id: "2", name: "B", value: 40, figure: "mới có số liệu của 2/8", faint: true },
          { id: "3", name: "C", value: 54, figure: "54%" },
        ]}
      />,
    );
    expect(html.match(/hatched/g)).toHaveLength(2);
    expect(html).toContain("width:54%");
    expect(html).not.toContain("width:40%");
  });
});
