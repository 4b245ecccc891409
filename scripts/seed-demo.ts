// Loads the demo into the database that DATABASE_URL names and tells the launcher its accounts.
import { demoAccounts, seedDemo } from "../prisma/seed";

// When the launcher is killed the next start empties the database: nobody may go on writing into it.
process.once("disconnect", () => process.exit(1));

await seedDemo((line) => process.stdout.write(`${line}\n`));
// The client's pool of connections would keep the process for as long as they idle.
if (process.send) process.send(demoAccounts, () => process.exit(0));
else process.exit(0);
