/**
 * The lists that the structure checks compare the tree with. Adding a name is a decision: first see whether the closed list of a
 * feature, or a sub-folder with the same list, does not do.
 */

/** The files of a feature, and of a sub-concern's folder inside it. */
export const FEATURE_FILES = ["types", "constants", "domain", "policy", "schema", "data", "mutations", "actions"].map(
  (name) => `${name}.ts`,
);

/** What a feature may hold beside the closed list: the one piece of machinery that it is about. */
export const FEATURE_EXTRAS = {
  // Bytes on the disk, and the decoding of pictures: neither a rule nor a row.
  files: ["heic-worker.mjs", "heic.ts", "pictures.ts", "storage.ts"],
  // A paper as Word and PDF, written in a thread of its own.
  "papers/writing": ["docx-parts.mjs", "docx.mjs", "pdf-parts.mjs", "pdf.mjs", "template.mjs", "worker.mjs", "write.ts"],
  // What a Word document may hold before it is kept.
  "papers/templates": ["package.ts"],
};

/** Folders of `lib` that are no features: what every feature stands on. Their files are listed one by one; suites and `test-….ts` builders go without. */
export const INFRASTRUCTURE = {
  access: ["actor.ts", "navigation.ts", "permissions.ts", "roles.ts", "scope.ts"],
  audit: ["event.ts", "record.ts", "verify.ts"],
  auth: ["actor-source.ts", "clock.ts", "one-time.ts", "options.ts", "password.ts", "session.ts", "visitor.ts"],
  db: ["client.ts", "migrate.ts", "migrations.mjs", "write.ts"],
  forms: ["form-object.ts", "schema.ts", "sentences.ts", "zod-reasons.ts"],
  http: [
    "asked-path.ts",
    "bounded-body.ts",
    "download.ts",
    "live-answer.ts",
    "markup.ts",
    "qr-picture.ts",
    "same-origin.ts",
    "security-headers.ts",
  ],
  i18n: ["locale.ts", "messages.ts", "paper-words.ts", "preferences.ts", "public-words.ts", "request.ts"],
  kernel: [
    "codes.ts",
    "dates.ts",
    "errors.ts",
    "events.ts",
    "fraction.ts",
    "hash.ts",
    "ids.ts",
    "money.ts",
    "numbers.ts",
    "paging.ts",
    "reasons.ts",
    "result.ts",
    "text.ts",
    "typed-days.ts",
  ],
  // Spreadsheets as grids of cells, in and out; nothing of the domain.
  sheets: [
    "types.ts",
    "letters.ts",
    "limits.ts",
    "archive.ts",
    "cells.ts",
    "read.ts",
    "read-csv.ts",
    "read-worker.mjs",
    "syllables.ts",
    "layout.ts",
    "written-cells.ts",
    "neutral.ts",
    "write-xlsx.ts",
    "write-worker.mjs",
    "write-csv.ts",
    "write-json.ts",
  ],
  live: ["listener.ts", "notify.ts", "stream.ts", "topics.ts"],
};

/** Files that stand in `lib` itself. */
export const LIB_FILES = ["action-state.ts", "action.ts", "env.ts", "log.ts", "sentence.mjs", "settings.mjs"];

/** Pages and routes for people who are not signed in; everything else asks who it is. */
export const PUBLIC_ROUTES = [
  /^app\/\(auth\)\//,
  /^app\/\(public\)\//,
  // What is published, for search engines.
  /^app\/(sitemap\.xml|robots\.txt)\//,
  /^app\/(q|verify|screen|setup)\//,
  /^app\/api\/(health|auth)\//,
  // Language and theme of this browser, which may be chosen on the sign-in page.
  /^app\/api\/preferences\//,
  // A person's own calendar, which a phone reads by its secret address.
  /^app\/api\/calendar\//,
  // Screens that are opened by their own address.
  /^app\/api\/live\/display\//,
];

/** Features with functions for somebody who is not signed in: these take `visitor: Visitor` first instead of an actor. */
export const VISITOR_FEATURES = [
  /^lib\/people\//,
  /^lib\/setup\//,
  /^lib\/covenants\/verification\//,
  /^lib\/contributions\/naming\//,
  /^lib\/plaques\/showing\//,
  /^lib\/publications\//,
  // Machines in the hall that have the ceremony's address for screens.
  /^lib\/ceremonies\/(data\.ts$|stage\/)/,
  /^lib\/screens\/slides\//,
];

/** Who may make an actor out of nothing. */
export const ACTOR_MAKERS = [/^lib\/access\/(actor|test-actor)\.ts$/, /^lib\/auth\/actor-source\.ts$/];

/** Who may ask the machine for the time; everybody else gets it with the actor. */
export const CLOCK_READERS = [
  /^lib\/auth\//,
  /^lib\/(action|log)\.ts$/,
  /^lib\/db\//,
  /^lib\/jobs\//,
  // Visitors of a story stand at a door that counts by the machine's time, whatever day is played.
  /^prisma\/scenarios\/world\.ts$/,
  // In the browser: when a device signed, when an answer came, how old kept words are. The server never trusts these.
  /^components\/(ceremonies\/device-step|covenants\/signature-pad|files\/photo|progress\/draft(-keeper)?|ui\/use-form-action)\.tsx?$/,
];
