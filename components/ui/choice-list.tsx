import { Checkbox } from "./checkbox";

/** So many choices stand open; of more, only what is chosen. */
const FEW = 6;

type Choice = { readonly id: string; readonly name: string };

type Props = {
  /** Name of the list of chosen ids, "hostIds[]". */
  name: string;
  choices: readonly Choice[];
  chosen: ReadonlySet<string>;
  /** What opens the ones that are not chosen, of so many. */
  rest: (count: number) => string;
};

/** Some of many: what is chosen stands open, the rest is one touch away, so that a form of a ward with thirty units stays short. */
export function ChoiceList({ name, choices, chosen, rest }: Props) {
  const isLong = choices.length > FEW;
  const open = isLong ? choices.filter(({ id }) => chosen.has(id)) : choices;
  const others = isLong ? choices.filter(({ id }) => !chosen.has(id)) : [];
  const boxes = (list: readonly Choice[]) => (
    <div className="grid gap-x-8 md:grid-cols-2">
      {list.map((choice) => (
        <Checkbox key={choice.id} name={name} value={choice.id} label={choice.name} defaultChecked={chosen.has(choice.id)} />
      ))}
    </div>
  );
  return (
    <>
      {open.length > 0 && boxes(open)}
      {others.length > 0 && (
        <details className="max-w-prose">
          <summary className="flex min-h-11 items-center text-action underline underline-offset-4">{rest(others.length)}</summary>
          {boxes(others)}
        </details>
      )}
    </>
  );
}
