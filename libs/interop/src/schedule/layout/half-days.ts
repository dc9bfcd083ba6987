import { readClock } from '../cells/clock';
import { headerWords, meaningsOf } from '../columns/header-words';
import { type Cell, cellAt, EMPTY_CELL, plain } from '../table';
import type { Block, PlacedRow } from './find-blocks';

const MORNING = /^(?:heures? )?(?:du |le )?(?:matin(?:ee)?s?|am)$/;
const AFTERNOON = /^(?:heures? )?(?:de l |l )?(?:apres midis?|aprem|ap m|pm)$/;
const HALF = /^(?:matin|m|am|a m|apres midi|aprem|ap m|pm|p m)$/;

/**
 * The half of the day written apart: one column of hours for the morning and one for the afternoon, hours of twelve beside a
 * column of AM and PM, or a line « Après-midi » above them. All become one column of hours, so that nobody's two in the afternoon is read as two in the night.
 */
export function withHalfDays(block: Block): Block {
  return withOneHourColumn(withHalfColumn(belowAfternoons(block)));
}

function belowAfternoons(block: Block): Block {
  const time = block.headers.findIndex(headsHours);
  if (time < 0 || !block.rows.some(({ afternoon }) => afternoon)) return block;
  const rows = block.rows.map((placed) =>
    placed.afternoon ? replaced(placed, { [time]: later(cellAt(placed.row, time)) }) : placed,
  );
  return { ...block, rows };
}

function withOneHourColumn(block: Block): Block {
  const words = block.headers.map(headerWords);
  const [morning, afternoon] = [words.findIndex((each) => MORNING.test(each)), words.findIndex((each) => AFTERNOON.test(each))];
  if (morning < 0 || afternoon < 0 || block.headers.some(headsHours)) return block;
  const hours = block.rows.flatMap(({ row }) => [cellAt(row, morning), cellAt(row, afternoon)].filter(({ text }) => text !== ''));
  if (hours.length === 0 || hours.some((cell) => readClock(cell).kind !== 'clock')) return block;
  const rows = block.rows.flatMap((placed) => {
    const given = [cellAt(placed.row, morning), later(cellAt(placed.row, afternoon))].filter(({ text }) => text !== '');
    return (given.length > 0 ? given : [EMPTY_CELL]).map((hour) =>
      replaced(placed, { [morning]: hour, [afternoon]: EMPTY_CELL }),
    );
  });
  const headers = block.headers.map((header, i) =>
    i === morning ? `${header} / ${block.headers[afternoon]}` : i === afternoon ? '' : header,
  );
  return { ...block, headers, rows };
}

function withHalfColumn(block: Block): Block {
  const time = block.headers.findIndex(headsHours);
  if (time < 0) return block;
  const half = block.headers.findIndex((_, i) => {
    const halves = block.rows.map(({ row }) => plain(cellAt(row, i).text)).filter((text) => text !== '');
    return i !== time && halves.length > 0 && halves.every((text) => HALF.test(text));
  });
  if (half < 0) return block;
  const halves = new Set(block.rows.map(({ row }) => plain(cellAt(row, half).text)));
  // In France « AM » beside « M » is « après-midi »; beside « PM », or alone, it is the morning.
  const french = !halves.has('pm') && (halves.has('m') || halves.has('matin'));
  const isAfternoon = (text: string): boolean => /^(?:ap|p)/.test(text) || (french && /^a ?m$/.test(text));
  const rows = block.rows.map((placed) =>
    isAfternoon(plain(cellAt(placed.row, half).text)) ? replaced(placed, { [time]: later(cellAt(placed.row, time)) }) : placed,
  );
  return { ...block, rows };
}

const headsHours = (header: string): boolean => meaningsOf(header)[0]?.field === 'time';

/** 2:30 of an afternoon; 14:30 stays, and so does an 8:30 that contradicts its half. */
function later(cell: Cell): Cell {
  const read = readClock(cell);
  if (read.kind !== 'clock') return cell;
  const [hour = 0, minute = 0] = read.clock.split(':').map(Number);
  return hour >= 1 && hour <= 7 ? { text: `${hour + 12}:${String(minute).padStart(2, '0')}` } : cell;
}

function replaced(placed: PlacedRow, cells: Readonly<Record<number, Cell>>): PlacedRow {
  const { row } = placed;
  const width = Math.max(row.cells.length, ...Object.keys(cells).map((index) => Number(index) + 1));
  const next = Array.from({ length: width }, (_, i) => cells[i] ?? cellAt(row, i));
  return { ...placed, row: { ...row, cells: next } };
}
