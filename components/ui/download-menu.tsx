import { buttonStyle } from "./button-style";
import { Icon } from "./icon";
import { Menu } from "./menu";

type Props = {
  /** What it says, "Tải về". */
  label: string;
  /** The files, each with what it is called; plain addresses, which nothing fetches ahead. */
  files: readonly { readonly href: string; readonly label: string }[];
};

/** Files that a page can be taken along as, behind one button. Opens without a script, and is not printed. */
export function DownloadMenu({ label, files }: Props) {
  return (
    <Menu
      className="more-menu print-hidden"
      sheetClassName="more-sheet"
      summary={
        <span className={buttonStyle("secondary")}>
          <Icon name="download" className="shrink-0" />
          {label}
        </span>
      }
    >
      <ul>
        {files.map(({ href, label: words }) => (
          <li key={href}>
            <a href={href} download className="flex min-h-11 items-center gap-3 px-4 py-2 no-underline hover:bg-action-tint">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
