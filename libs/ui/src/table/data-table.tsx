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
  /** Long words may go to the next line. */
  wrap?: boolean;
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
  /** The head stays while the page scrolls. Needs an ancestor that does not cut what overflows. */
  stickyHead?: boolean;
};

/** A plain table: rows and headings are the browser's own, and a narrow screen scrolls it sideways with the keyboard too. */
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
  stickyHead = false,
}: DataTableProps<Row>) {
  const id = useId();
  let group: string | null = null;
  return (
    <div className={join(styles.scroller, stickyHead && styles.sticky)} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={join(styles.table, dense && styles.dense)}>
        <caption id={id} className={captionHidden ? 'sr' : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.align === 'end' ? styles.end : undefined}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.hideHeader ? <span className="sr">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
          {rows.map((row) => {
            const head = groupOf?.(row) ?? null;
            const opens = head !== null && head.key !== group;
            group = head?.key ?? group;
            return (
              <Fragment key={rowKey(row)}>
                {opens && (
                  <tr className={styles.group}>
                    <th scope="colgroup" colSpan={columns.length}>
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
  const cell = (column: Column<Row>) => join(column.align === 'end' && styles.end, column.wrap && styles.wrap);
  return (
    <>
      <tr className={styles[tone]} aria-current={tone === 'current' ? 'true' : undefined}>
        {columns.map((column) =>
          column.rowHeader ? (
            <th key={column.id} scope="row" className={join(styles.name, cell(column))}>
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.id} className={cell(column)}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
      {under && (
        <tr className={join(styles.under, styles[tone])}>
          <td colSpan={columns.length}>{under}</td>
        </tr>
      )}
    </>
  );
}

/** The second line of a cell: an age basis, a source, a date. */
export const CellNote = ({ children }: { children: ReactNode }) => <span className={styles.cellNote}>{children}</span>;
