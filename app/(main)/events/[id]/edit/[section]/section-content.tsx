import { getMessages } from "next-intl/server";
import { BasicsForm } from "@/components/events/basics-form";
import { LinksForm, PeopleForm, PicturesForm, SpeechesForm } from "@/components/events/section-forms";
import type { Actor } from "@/lib/access/actor";
import { unitChoices } from "@/lib/campaigns/choices/data";
import { saveEventAction, saveLinksAction } from "@/lib/events/actions";
import { linkChoices } from "@/lib/events/data";
import { addPhotoAction, saveParticipantsAction, savePicturesAction, saveSpeechesAction } from "@/lib/events/details/actions";
import type { EventPage, EventSection } from "@/lib/events/types";
import { newId } from "@/lib/kernel/ids";
import { sourceChoices } from "@/lib/sources/data";
import { editWords } from "../../../../campaigns/edit-words";

/** Empty rows that a form may need before any script adds one. */
const SPARE_ROWS = 20;

/** The form of one part of an event. */
export async function SectionContent({ actor, page, section }: { actor: Actor; page: EventPage; section: EventSection }) {
  const { events } = await getMessages();
  const { event } = page;
  const rows = { event, words: await editWords(), texts: events.form, spareIds: Array.from({ length: SPARE_ROWS }, newId) };
  switch (section) {
    case "basics":
      return (
        <BasicsForm
          action={saveEventAction}
          id={event.id}
          event={event}
          units={await unitChoices(actor)}
          sources={await sourceChoices(actor)}
          reference={event.source?.publishedDay ?? actor.today}
          words={rows.words}
        />
      );
    case "people":
      return <PeopleForm {...rows} action={saveParticipantsAction} units={await unitChoices(actor)} />;
    case "speeches":
      return <SpeechesForm {...rows} action={saveSpeechesAction} />;
    case "pictures":
      return <PicturesForm {...rows} action={savePicturesAction} photoAction={addPhotoAction} fileId={newId()} />;
    case "links":
      return <LinksForm page={page} action={saveLinksAction} choices={await linkChoices(actor)} />;
  }
}
