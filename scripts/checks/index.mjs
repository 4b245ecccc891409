import * as actorFirst from "./actor-first.mjs";
import * as askedRoutes from "./asked-routes.mjs";
import * as closedList from "./closed-list.mjs";
import * as deadCode from "./dead-code.mjs";
import * as dependencies from "./dependencies.mjs";
import * as docLinks from "./doc-links.mjs";
import * as docstrings from "./docstrings.mjs";
import * as drift from "./drift.mjs";
import * as fileShape from "./file-shape.mjs";
import * as forbiddenWords from "./forbidden-words.mjs";
import * as lint from "./lint.mjs";
import * as madeActions from "./made-actions.mjs";
import * as messageUse from "./message-use.mjs";
import * as messages from "./messages.mjs";
import * as rawText from "./raw-text.mjs";
import * as scenarioWrites from "./scenario-writes.mjs";
import * as serverOnly from "./server-only.mjs";
import * as types from "./types.mjs";

/** Every check of `npm run validate`, the slow ones first so that two at a time end early. */
export const checks = {
  types,
  drift,
  "dead-code": deadCode,
  lint,
  dependencies,
  "closed-list": closedList,
  "file-shape": fileShape,
  "server-only": serverOnly,
  "actor-first": actorFirst,
  "made-actions": madeActions,
  "asked-routes": askedRoutes,
  "forbidden-words": forbiddenWords,
  "scenario-writes": scenarioWrites,
  docstrings,
  "doc-links": docLinks,
  messages,
  "message-use": messageUse,
  "raw-text": rawText,
};
