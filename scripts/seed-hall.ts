// Loads Đại Yên before its ceremony into the empty database that DATABASE_URL names, for the browser's walk of it.
import { playHall } from "../prisma/scenarios/hall";

await playHall();
// The client's pool of connections would keep the process for as long as they idle.
process.exit(0);
