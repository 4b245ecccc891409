#!/usr/bin/env node
import { run } from "./launcher.mjs";

await run("dev");
