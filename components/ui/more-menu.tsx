import { AppLink } from "./app-link";
import { buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";
import { Menu } from "./menu";

type Props = {
  /** What it says, "Việc khác". */
  label: string;
  items: readonly { readonly href: string; readonly label: string; readonly icon?: IconName }[];
};

/** The less usual ways on from a page, behind one button: at most two or three stand beside it. Opens without a script. */
export function MoreMenu({ label, items }: Props) {
  return (
    <Menu
      className="more-menu"
      sheetClassName="more-sheet"
      summary={
        <span className={buttonStyle("secondary")}>
          {label}
          <Icon name="chevron-down" className="shrink-0" />
        </span>
      }
    >
      <ul>
        {items.map(({ href, label: words, icon }) => (
          <li key={href}>
            <AppLink href={href} className="flex min-h-11 items-center gap-3 px-4 py-2 no-underline hover:bg-action-tint">
              {icon && <Icon name={icon} className="shrink-0" />}
              {words}
            </AppLink>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
