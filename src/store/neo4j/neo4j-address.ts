/** Where a Neo4j server is, with which user and database. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
