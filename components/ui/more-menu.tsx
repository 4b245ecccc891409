import { AppLink } from "./app-link";
import { buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";
import { Menu } from "./menu";

type Props = {
  /** What it says, "Việc khác". */
  label: string;
  /** `isFile`: the address gives a file, not a page. */
  items: readonly { readonly href: string; readonly label: string; readonly icon?: IconName; readonly isFile?: boolean }[];
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
        {items.map(({ href, label: words, icon, isFile }) => {
          const Way = isFile ? "a" : AppLink;
          return (
            <li key={href}>
              <Way
                href={href}
                className="flex min-h-11 items-center gap-3 px-4 py-2 no-underline hover:bg-action-tint"
                {...(isFile ? { download: true } : {})}
              >
                {icon && <Icon name={icon} className="shrink-0" />}
                {words}
              </Way>
            </li>
          );
        })}
      </ul>
    </Menu>
  );
}
