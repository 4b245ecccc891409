import { relative } from "node:path";

/** What knip found and how many files it looked at, as JSON; its own reporters keep the number to themselves. */
export default function report({ issues, counters, cwd, write }) {
  const found = Object.entries(issues).flatMap(([type, byFile]) =>
    Object.values(byFile)
      .flatMap((bySymbol) => Object.values(bySymbol))
      .map(({ filePath, symbol, line }) => ({ type, symbol, line, path: relative(cwd, filePath) })),
  );
  write(JSON.stringify({ found, looked: counters.total }));
}
