import 'reflect-metadata';
import { types, type Client } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities';

// A date without time stays a date: pg would make a local Date of it and lose a day on the way.
types.setTypeParser(types.builtins.DATE, (value) => value);
// Instants travel as ISO 8601 in UTC, as the domain and GraphQL take them.
types.setTypeParser(types.builtins.TIMESTAMPTZ, (value) =>
  value.length === 22 && value.endsWith('+00')
    ? `${value.slice(0, 10)}T${value.slice(11, 19)}.000Z`
    : new Date(value).toISOString(),
);

/** Statements asked together travel together: a page of ten readings waits for the database twice, not ten times. */
const together = { pipeline: true };

export interface DataSourceOptions {
  url: string;
  poolSize?: number;
  /** The kind of client that the pool makes, where it is not pg's own. */
  Client?: typeof Client;
}

export function openDataSource({ url, poolSize = 10, Client }: DataSourceOptions): Promise<DataSource> {
  const extra = Client ? { ...together, Client } : together;
  return new DataSource({ type: 'postgres', url, entities, poolSize, logging: false, extra })
    .initialize()
    .then(withInstantsAsText);
}

/** TypeORM would make a Date of an instant again, against the type that its entity declares. */
function withInstantsAsText(dataSource: DataSource): DataSource {
  const { driver } = dataSource;
  const hydrated = driver.prepareHydratedValue.bind(driver);
  driver.prepareHydratedValue = (value, column) => (column.type === 'timestamptz' ? value : hydrated(value, column));
  return dataSource;
}
