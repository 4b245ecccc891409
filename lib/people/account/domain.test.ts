import { describe, expect, it } from "vitest";
import { readDevice } from "./domain";

describe("what is recognised of a browser's name", () => {
  it.each([
    [
      "Mozilla/5.0 (Linux; Android 10; SM-A105F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36 Zalo android",
      "Zalo",
      "Android",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120.0 Chrome/114 Safari/537.36",
      "Coc Coc",
      "Windows",
    ],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/400.0]", "Facebook", "iPhone"],
    ["Mozilla/5.0 (Linux; Android 11) Chrome/110 Mobile Safari/537.36 [FBAV/400]", "Facebook", "Android"],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36 Edg/120.0", "Edge", "Windows"],
    ["Mozilla/5.0 (Linux; Android 11) Chrome/120 Mobile Safari/537.36 EdgA/120", "Edge", "Android"],
    ["Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) Version/16.0 EdgiOS/120 Safari/605.1", "Edge", "iPad"],
    [
      "Mozilla/5.0 (Linux; Android 12; SAMSUNG SM-G991B) SamsungBrowser/20.0 Chrome/106 Mobile Safari/537.36",
      "Samsung Internet",
      "Android",
    ],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/106 Safari/537.36 OPR/92.0", "Opera", "Windows"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0", "Firefox", "Linux"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) FxiOS/120.0 Mobile/15E148 Safari/605.1.15", "Firefox", "iPhone"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) CriOS/120.0 Mobile/15E148 Safari/604.1", "Chrome", "iPhone"],
    ["Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36", "Chrome", "Linux"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/16.0 Safari/605.1.15", "Safari", "Mac"],
    ["curl/8.0", null, null],
    ["", null, null],
  ])("reads %s", (device, browser, system) => {
    expect(readDevice(device)).toEqual({ browser, system });
  });
});
