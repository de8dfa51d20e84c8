import { m } from "~/paraglide/messages";
import { Table } from "~/ui";
import type { AreaFigures } from "../model/area-figures";
import { toldWords } from "./area-words";

/** What came after places without a wage. */
export function FollowedTable({ followed, kinds }: { followed: AreaFigures["followed"]; kinds: Readonly<Record<string, string>> }) {
  const rows = followed.filter(({ whole }) => whole > 0);
  if (rows.length === 0) return <p className="muted">{m.insights_area_followed_none()}</p>;
  return (
    <Table
      caption={m.insights_area_followed_caption()}
      columns={[
        { key: "kind", label: m.insights_area_followed_kind(), cell: ({ kind }) => kinds[kind] },
        { key: "whole", label: m.insights_area_followed_whole(), cell: ({ whole }) => toldWords(whole), number: true },
        { key: "paid", label: m.insights_area_followed_paid(), cell: ({ paid }) => toldWords(paid), number: true },
        { key: "other", label: m.insights_area_followed_other(), cell: ({ other }) => toldWords(other), number: true },
      ]}
      rows={[...rows]}
      rowKey={({ kind }) => kind}
    />
  );
}

/** Work begun and matches that stopped, by the sector of the company. */
export function SectorTable({ sectors, names }: { sectors: AreaFigures["sectors"]; names: Readonly<Record<string, string>> }) {
  if (sectors.length === 0) return <p className="muted">{m.insights_area_sector_none()}</p>;
  return (
    <Table
      caption={m.insights_area_sector_caption()}
      columns={[
        { key: "sector", label: m.insights_area_sector(), cell: ({ sector }) => names[sector] },
        { key: "work", label: m.insights_area_sector_work(), cell: ({ work }) => toldWords(work), number: true },
        { key: "stopped", label: m.insights_area_sector_stopped(), cell: ({ stopped }) => toldWords(stopped), number: true },
      ]}
      rows={[...sectors]}
      rowKey={({ sector }) => sector}
    />
  );
}
