// Loads the demo into the database that DATABASE_URL names and tells the launcher its accounts.
import { demoAccounts, seedDemo } from "../prisma/seed";

await seedDemo((line) => process.stdout.write(`${line}\n`));
process.send?.(demoAccounts);
process.disconnect?.();
// The client's pool of connections would keep the process for as long as they idle.
process.exit(0);
