import { getMessages } from "next-intl/server";
import type { EditWords } from "@/components/campaigns/edit-words";

/** The sentences that rows and days of forms say in the browser, in the reader's language. */
export async function editWords(): Promise<EditWords> {
  const { campaigns } = await getMessages();
  return { ...campaigns.edit, yearInferred: campaigns.yearInferred };
}
