import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Link>, "href"> & { href: string };

/** A link inside the application. It fetches nothing before it is followed: phones on weak lines pay for every prefetch. */
export function AppLink({ href, prefetch = false, ...rest }: Props) {
  return <Link href={href as Route} prefetch={prefetch} {...rest} />;
}
