/**
 * Which module may know which. `scripts/checks/dependencies.mjs` runs these rules over the tree and fails when it looked at no module;
 * `docs/architecture.md` says in words what they mean.
 */

/** Files that run only under a test, a bench or from the command line: they may reach everything. */
const TOOLS =
  "\\.test\\.(ts|tsx|mjs)$|^(e2e|bench|scripts)/|^lib/db/test-[a-z-]+\\.ts$|^lib/[a-z-]+/test-[a-z-]+\\.ts$|^app/.+/test-[a-z-]+\\.ts$";
const PURE = "^lib/(kernel|access)/|^lib/.+/(domain|policy|constants|types|schema)\\.ts$";
const READS_AND_WRITES = "^lib/.+/(data|mutations)\\.ts$";
const DATABASE = "^lib/db/|node_modules/(pg|pg-[a-z]+|prisma|@prisma/[a-z-]+)/|^(pg|prisma|@prisma/.+)$";

/** The few packages that compute and nothing else. */
const PURE_PACKAGES = "node_modules/(uuid|canonicalize|zod)/";

module.exports = {
  forbidden: [
    {
      name: "pure-stays-pure",
      comment:
        "Kernel, access, domain, policy, constants, types and schema compute from what they are given: no database, no framework, no clock, no disk.",
      severity: "error",
      from: { path: PURE, pathNot: TOOLS },
      to: { pathNot: [PURE, PURE_PACKAGES, "^messages/", "^(node:)?crypto$"] },
    },
    {
      name: "only-kernel-hashes",
      comment: "node:crypto is the one built-in that a pure module needs, and kernel/hash (and random codes in kernel) is where.",
      severity: "error",
      from: { path: PURE, pathNot: [TOOLS, "^lib/kernel/"] },
      to: { path: "^(node:)?crypto$" },
    },
    {
      name: "zod-only-in-schema",
      comment:
        "The shape of what comes in is schema.ts; the rules behind it do not know the library (and forms do not carry it to a phone).",
      severity: "error",
      from: { path: "^lib/(kernel|access)/|^lib/.+/(domain|policy|constants|types)\\.ts$", pathNot: TOOLS },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "kernel-knows-nobody",
      comment: "The kernel lies below every feature.",
      severity: "error",
      from: { path: "^lib/kernel/", pathNot: TOOLS },
      to: { path: "^(lib|components|app|prisma)/", pathNot: "^lib/kernel/" },
    },
    {
      name: "access-knows-no-feature",
      comment:
        "Roles, scope and actor are the same for every feature (its words in types and constants at most); a feature's own question is its policy.ts.",
      severity: "error",
      from: { path: "^lib/access/", pathNot: TOOLS },
      to: { path: "^lib/", pathNot: "^lib/(kernel|access)/|^lib/.+/(types|constants)\\.ts$" },
    },
    {
      name: "database-only-below",
      comment:
        "Only data.ts, mutations.ts and the infrastructure under them talk to the database; and health, which asks whether it is there.",
      severity: "error",
      from: {
        pathNot: [
          TOOLS,
          READS_AND_WRITES,
          "^lib/(db|auth|audit|jobs|live)/",
          "^prisma/",
          "^prisma\\.config\\.ts$",
          "node_modules",
          "^app/api/health/route\\.ts$",
        ],
      },
      to: { path: DATABASE },
    },
    {
      name: "components-only-show",
      comment: "A component receives DTOs and actions; it reads, writes and asks nothing itself.",
      severity: "error",
      from: { path: "^components/", pathNot: TOOLS },
      to: { path: [READS_AND_WRITES, "^lib/(db|auth|audit|jobs)/", "^lib/(env|action)\\.ts$"] },
    },
    {
      name: "ui-is-generic",
      comment: "components/ui knows no word of the domain: it may be read without knowing what a pledge is.",
      severity: "error",
      from: { path: "^components/ui/", pathNot: TOOLS },
      to: {
        path: "^(lib|components|app|messages|prisma)/",
        pathNot: "^components/ui/|^lib/kernel/|^lib/action-state\\.ts$|^messages/[a-z]+/ui\\.json$",
      },
    },
    {
      name: "nobody-imports-routes",
      comment: "app/ is the outermost layer.",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "routes-write-through-actions",
      comment: "A page or route never calls a mutation: a write from the browser is a server action made by lib/action.ts.",
      severity: "error",
      from: { path: "^app/", pathNot: TOOLS },
      to: { path: "^lib/.+/mutations\\.ts$" },
    },
    {
      name: "reads-do-not-write",
      comment:
        "data.ts answers questions; it changes nothing. Summaries alone are brought up to date by whoever first reads them on a day.",
      severity: "error",
      from: { path: "^lib/.+/data\\.ts$" },
      to: { path: "^lib/.+/(mutations|actions)\\.ts$", pathNot: "^lib/dashboard/summary/mutations\\.ts$" },
    },
    {
      name: "lib-does-not-show",
      comment: "Rules and reads do not know how they are shown.",
      severity: "error",
      from: { path: "^lib/", pathNot: TOOLS },
      to: { path: "^components/" },
    },
    {
      name: "exports-are-pure",
      comment: "DTO in, bytes out: who may read what was decided by the data.ts that made the DTO.",
      severity: "error",
      from: { path: "^lib/exports/", pathNot: TOOLS },
      to: { path: ["^lib/.+/(data|mutations|actions)\\.ts$", "^lib/(db|auth|audit|jobs|files)/", "^lib/(env|action)\\.ts$"] },
    },
    {
      name: "product-knows-no-tools",
      comment: "What serves people does not import tests, scenarios, benches or scripts.",
      severity: "error",
      from: { path: "^(app|components|lib|i18n)/", pathNot: TOOLS },
      to: { path: [TOOLS, "^prisma/(scenarios/|seed\\.ts$)"] },
    },
    {
      name: "no-development-packages",
      comment: "A package that is installed for development only is missing where the product runs.",
      severity: "error",
      from: { path: "^(app|components|lib|i18n)/", pathNot: TOOLS },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A module that nobody uses and that uses nobody is left over.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          TOOLS,
          "\\.d\\.ts$",
          "^[^/]+\\.(ts|mjs|cjs|js)$",
          "^app/.+/(page|layout|route|loading|error|not-found)\\.tsx?$",
          "\\.(json|css)$",
        ],
      },
      to: {},
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere escapes every rule above.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/db/generated/"] },
    exclude: { path: ["^\\.next/", "^node_modules/\\.prisma"] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
