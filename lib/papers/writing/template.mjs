// @ts-check
// Finds and fills the places of a ward's own Word document.
import { TemplateHandler } from "easy-template-x";

const handler = () =>
  new TemplateHandler({ delimiters: { tagStart: "{{", tagEnd: "}}", containerTagOpen: "#", containerTagClose: "/" }, maxXmlDepth: 200 });

/**
 * The tags of a document in their order; a sentence of the engine about what is not closed comes as `problem`.
 * @param {Uint8Array} template
 * @returns {Promise<{ tags: { name: string; disposition: "Open" | "Close" | "SelfClosed" }[] } | { problem: string }>}
 */
export async function tagsIn(template) {
  try {
    const tags = await handler().parseTags(Buffer.from(template));
    return { tags: tags.map(({ name, disposition }) => ({ name: name.trim(), disposition })) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : "" };
  }
}

/**
 * @param {Uint8Array} template
 * @param {Record<string, unknown>} data
 * @returns {Promise<Uint8Array>}
 */
export async function filled(template, data) {
  const bytes = await handler().process(Buffer.from(template), /** @type {never} */ (data));
  return Uint8Array.from(bytes);
}
