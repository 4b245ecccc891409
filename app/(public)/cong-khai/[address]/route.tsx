import { CampaignPage } from "@/components/publications/public/campaign-page";
import { PlacePage } from "@/components/publications/public/place-pages";
import { PledgePage } from "@/components/publications/public/pledge-page";
import { pageAnswer } from "@/lib/http/markup";
import { pageNumber, publicFrame } from "../frame";
import { find } from "./find";

type Context = { params: Promise<{ address: string }> };

/** A ward, campaign, work or task as published. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const page = pageNumber(new URL(request.url).searchParams.get("trang"));
  const found = await find(request, (await params).address, "", page);
  if (found instanceof Response) return found;
  const frame = await publicFrame();
  switch (found.kind) {
    case "PLACE":
      return pageAnswer(request, <PlacePage {...frame} page={found} />);
    case "CAMPAIGN":
      return pageAnswer(request, <CampaignPage {...frame} campaign={found.campaign} works={found.works} donors={found.donors} />);
    case "PLEDGE":
      return pageAnswer(request, <PledgePage {...frame} pledge={found.pledge} donors={found.donors} plaque={found.plaque} />);
  }
}
