import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/action-state";
import type { CardCandidate } from "@/lib/people/links/types";
import { CardSheet, type CardWords } from "./card-sheet";

type Props = {
  action: FormAction;
  candidates: readonly CardCandidate[];
  words: CardWords & { readonly who: string; readonly warning: string; readonly submit: string };
  placeName: string;
};

/** Whom to print a card for; everybody who never signed in is ticked. Then the sheet takes the form's place. */
export function CardsForm({ action, candidates, words, placeName }: Props) {
  return (
    <FormShell action={action} id="cards" guardLeaving={false}>
      <CardSheet words={words} placeName={placeName}>
        <Notice kind="warning">{words.warning}</Notice>
        <Fieldset legend={words.who} name="people">
          {candidates.map((each) => (
            <Checkbox
              key={each.personId}
              name="people[]"
              value={each.personId}
              defaultChecked
              label={each.unitName}
              hint={`${each.personName}, ${each.post}`}
            />
          ))}
        </Fieldset>
        <div>
          <Button icon="qr">{words.submit}</Button>
        </div>
      </CardSheet>
    </FormShell>
  );
}
