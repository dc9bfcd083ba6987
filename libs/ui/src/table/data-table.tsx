import { Fragment, useId, type ReactNode } from 'react';
import { join } from '../join';
import styles from './data-table.module.css';

export type Column<Row> = {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row; one a table. */
  rowHeader?: boolean;
  /** For a column of buttons or marks: the heading is heard, not shown. */
  hideHeader?: boolean;
  align?: 'start' | 'end';
  /** CSS width. */
  width?: string;
  /** Long words may go to the next line; `narrow` where they are few. */
  wrap?: boolean | 'narrow';
};
export type RowTone = 'plain' | 'fault' | 'muted' | 'current';
export type DataTableProps<Row> = {
  caption: string;
  /** The caption is heard only, since a title above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowTone?: (row: Row) => RowTone;
  /** 38 px rows; 50 otherwise, for two lines a cell. */
  dense?: boolean;
  /** A heading row before the first row of each group; rows come in order. */
  groupOf?: (row: Row) => { key: string; title: ReactNode } | null;
  /** A full-width line under a row: a question to answer, a piece of news. */
  below?: (row: Row) => ReactNode;
  /** In place of the body when there is no row. */
  empty?: ReactNode;
  /** On a phone each row is a card, its cells named by their headings; `across` keeps a grid to compare, scrolled sideways. */
  onPhone?: 'cards' | 'across';
  /** The head stays while the page scrolls. Needs an ancestor that does not cut what overflows. */
  stickyHead?: boolean;
};

/**
 * A plain table: rows and headings are the browser's own. The roles say again what they are, since a row laid out as a card
 * would lose it.
 */
export function DataTable<Row>({
  caption,
  captionHidden = true,
  columns,
  rows,
  rowKey,
  rowTone,
  dense = false,
  groupOf,
  below,
  empty,
  onPhone = 'cards',
  stickyHead = false,
}: DataTableProps<Row>) {
  const id = useId();
  let group: string | null = null;
  return (
    <div className={join(styles.scroller, stickyHead && styles.sticky)} role="region" aria-labelledby={id} tabIndex={0}>
      <table role="table" className={join(styles.table, dense && styles.dense, styles[onPhone])}>
        <caption id={id} className={captionHidden ? 'sr' : styles.caption}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                role="columnheader"
                className={column.align === 'end' ? styles.end : undefined}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.hideHeader ? <span className="sr">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.length === 0 && empty !== undefined && (
            <tr role="row" className={styles.whole}>
              <td role="cell" colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => {
            const head = groupOf?.(row) ?? null;
            const opens = head !== null && head.key !== group;
            group = head?.key ?? group;
            return (
              <Fragment key={rowKey(row)}>
                {opens && (
                  <tr role="row" className={join(styles.group, styles.whole)}>
                    <th scope="colgroup" role="rowheader" colSpan={columns.length}>
                      {head.title}
                    </th>
                  </tr>
                )}
                <TableRow {...{ row, columns, tone: rowTone?.(row) ?? 'plain', under: below?.(row) ?? null }} />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function TableRow<Row>({
  row,
  columns,
  tone,
  under,
}: {
  row: Row;
  columns: readonly Column<Row>[];
  tone: RowTone;
  under: ReactNode;
}) {
  const cell = (column: Column<Row>) =>
    join(column.align === 'end' && styles.end, column.wrap && styles.wrap, column.wrap === 'narrow' && styles.narrow);
  return (
    <>
      <tr role="row" className={styles[tone]} aria-current={tone === 'current' ? 'true' : undefined}>
        {columns.map((column) =>
          column.rowHeader ? (
            <th key={column.id} scope="row" role="rowheader" className={join(styles.name, cell(column))}>
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.id} role="cell" className={cell(column)} data-heading={headingOf(column)}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
      {under && (
        <tr role="row" className={join(styles.under, styles.whole, styles[tone])}>
          <td role="cell" colSpan={columns.length}>
            {under}
          </td>
        </tr>
      )}
    </>
  );
}

const headingOf = <Row,>({ header, hideHeader }: Column<Row>) => (typeof header === 'string' && !hideHeader ? header : undefined);

/** The second line of a cell: an age basis, a source, a date. */
export const CellNote = ({ children }: { children: ReactNode }) => <span className={styles.cellNote}>{children}</span>;
