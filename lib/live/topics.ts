/** What somebody may be watching. A notice names the topic and nothing else: whoever hears it asks again, with the own rights. */
export type Topic = `signing:${string}`;

/** The signing of a campaign: its ceremonies' steps, and every covenant that is signed, in whatever way. */
export function signingTopic(campaignId: string): Topic {
  return `signing:${campaignId}`;
}
