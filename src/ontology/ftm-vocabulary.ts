/** Where a value goes in FollowTheMoney: to a property; by the kind of a name or the scheme of an identifier to one of several. */
export type FtmPlace =
  | string
  | { readonly by: Readonly<Record<string, string>>; readonly otherwise?: string }
  /** A span of time, to the properties for its first and its last day. */
  | { readonly from: string; readonly until: string }
  | { readonly latitude: string; readonly longitude: string };

/** What a link becomes. */
export type FtmLink =
  /** The country at its other end is a code of a property. */
  | { readonly code: string }
  /** Its other end is named by a property. */
  | { readonly entity: string }
  /** An entity of its own, which names both ends; `is` are values of it that are always the same. */
  | {
      readonly schema: string;
      readonly from: string;
      readonly to: string;
      readonly is?: Readonly<Record<string, string>>;
      readonly properties?: Readonly<Record<string, FtmPlace>>;
    };

/** What FollowTheMoney has for each kind. What is not here is lost, and told. */
export type FtmVocabulary = Readonly<
  Record<
    string,
    {
      readonly schema: string;
      readonly is?: Readonly<Record<string, string>>;
      readonly properties: Readonly<Record<string, FtmPlace>>;
      readonly links: Readonly<Record<string, FtmLink>>;
    }
  >
>;
