import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { ButtonLink } from "./button";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  label: ReactNode;
  /** Numbers are set at the end, with equal widths. */
  number?: boolean;
  cell: (row: Row) => ReactNode;
};

type TableProps<Row> = {
  caption: string;
  hideCaption?: boolean;
  /** The first column names its row. */
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  foot?: ReactNode;
  className?: string;
};

/** A table with a caption in a region that scrolls by itself. For cells by hand use `TableRegion`. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, foot, className }: TableProps<Row>) {
  return (
    <TableRegion caption={caption} hideCaption={hideCaption} className={className}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column.key} className={column.number ? "number" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th scope="row" key={column.key}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} className={column.number ? "number" : undefined}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </TableRegion>
  );
}

type TableRegionProps = { caption: string; hideCaption?: boolean; className?: string; children: ReactNode };

/** The region and the table with its caption; `thead` and `tbody` are the children. */
export function TableRegion({ caption, hideCaption, className, children }: TableRegionProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className="table-scroll" role="region" aria-label={m.ui_table_region({ caption })} tabIndex={0}>
      <table className={classNames("table utrecht-table", className)}>
        <caption className={hideCaption ? "visually-hidden" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

type PaginationProps = {
  page: number;
  pages: number;
  /** The address of a page, from 1. */
  toPage: (page: number) => string;
  label?: string;
};

/** Previous and next, with the place between them. Nothing for a single page. */
export function Pagination({ page, pages, toPage, label }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={label ?? m.ui_pagination_label()}>
      {page > 1 ? (
        <ButtonLink variant="secondary" size="small" to={toPage(page - 1)} rel="prev">
          {m.ui_page_previous()}
        </ButtonLink>
      ) : (
        <span />
      )}
      <p aria-current="page">{m.ui_page_of({ page, pages })}</p>
      {page < pages ? (
        <ButtonLink variant="secondary" size="small" to={toPage(page + 1)} rel="next">
          {m.ui_page_next()}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
