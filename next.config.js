import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run validate` checks the types of the whole tree, tests included; the first start on a ward's computer need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A photo may have 20 MB. Somewhat larger ones must still arrive, so that the form can say in a sentence that they are too large.
    serverActions: { bodySizeLimit: "35mb" },
    // The proxy would cut bodies off at 10 MB without a word.
    proxyClientMaxBodySize: "40mb",
  },
  // These hold native code or files that they look for beside themselves.
  serverExternalPackages: ["@node-rs/argon2", "sharp", "heic-decode", "pg"],
  // The parent folder may hold another lock file, which would be taken for the project.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
};

export default withNextIntl(config);
