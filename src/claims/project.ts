import { fieldOf } from '../ontology/field-of.ts';
import type { Hop, Kind, Ontology, Property } from '../ontology/ontology.ts';
import type { Moment } from '../ontology/value-kind.ts';
import { isDisputed } from './conflict/disputed.ts';
import { lastDayOr } from './days-held.ts';
import type { Independence } from './independence.ts';
import { type ProjectedProperty, projectProperty, type StoredCell } from './project-property.ts';
import { saidOfLink, sayingOf } from './said-of-link.ts';
import { isUndecided, shownFirst } from './shown-first.ts';
import type { Group, StoredClaim } from './stored-claim.ts';
import { basisOf } from './strength.ts';
import { type ShownTime, timesIn } from './times-in.ts';
import { live } from './weigh.ts';

export interface ProjectedLink {
  readonly hop: Hop;
  readonly from: string;
  readonly to: string;
  readonly columns: Readonly<Record<string, StoredCell | readonly string[]>>;
}

/** What the graph shows of some groups of claims. */
export interface Projection {
  /** Columns to set on entities, by id. */
  readonly entities: ReadonlyMap<string, Readonly<Record<string, StoredCell>>>;
  readonly links: readonly ProjectedLink[];
  /** Links that must not exist: all of a type from an entity, except the one kept; or one between two ends. */
  readonly ended: readonly {
    readonly hop: Hop;
    readonly from: string;
    readonly to: string | null;
    readonly kept: string | null;
  }[];
  /** Claims whose `shown` is not as stored. */
  readonly turned: readonly { readonly id: string; readonly shown: boolean }[];
  /** Groups of which one claim is shown and several are or were there, and whether their claims may disagree. */
  readonly disputes: readonly { readonly group: Group; readonly disputed: boolean }[];
}

/**
 * Computes the graph from claims: a pure function of each group's claims, the claims of the dates that date its money,
 * the rates, and who repeats whom. `claims` holds every claim of every group named, and of the groups that those are dated by.
 */
export function project(
  groups: readonly Group[],
  claims: ReadonlyMap<string, readonly StoredClaim[]>,
  ontology: Ontology,
  rate: Moment['rate'],
  independence: Independence = oneEach,
  touched: ReadonlySet<string> = nothing,
): Projection {
  const entities = new Map<string, Record<string, StoredCell>>();
  const links: ProjectedLink[] = [];
  const ended: Projection['ended'][number][] = [];
  const turned: { id: string; shown: boolean }[] = [];
  const disputes: Projection['disputes'][number][] = [];

  for (const group of groups) {
    const kind = ontology.kindOfId(group.subject);
    const of = claims.get(group.key) ?? [];
    const { property, hop } = fieldOf(kind, group.about);
    const single = property === undefined ? hop?.one === true : property.many !== true;
    const counted = hop === undefined ? live(of) : live(of).filter((claim) => claim.isLoop !== true);
    const standing = single ? shownFirst(counted, property, independence) : counted;
    // One claim alone is not disputed, and was not, unless others of its group are over.
    const times = hop === undefined ? [] : timesIn(hop, standing);
    const isComparable = single || (hop?.properties.length ?? 0) > 0;
    if (isComparable && (of.length > 1 || touched.has(group.key)))
      disputes.push({
        group,
        disputed: (single && mayDisagree(property, standing)) || (hop !== undefined && differIn(hop, times)),
      });
    let shown: readonly StoredClaim[] = [];
    if (kind !== undefined && property !== undefined) {
      const projected = projectProperty(property, standing, (c) => moment(c, kind, property, group.subject));
      shown = projected.shown;
      const before = entities.get(group.subject);
      if (before === undefined) entities.set(group.subject, { ...projected.columns });
      else Object.assign(before, projected.columns);
    } else if (hop !== undefined) shown = projectLink(group, hop, standing[0]?.text ?? null, times);
    const now = new Set(shown);
    for (const c of of) if (c.shown !== now.has(c)) turned.push({ id: c.id, shown: now.has(c) });
  }
  return { entities, links, ended, turned, disputes };

  function projectLink(
    group: Group,
    hop: Hop,
    to: string | null,
    times: readonly ShownTime<StoredClaim>[],
  ): readonly StoredClaim[] {
    if (hop.one) ended.push({ hop, from: group.subject, to: null, kept: to });
    // Which times there are is not known of what was shown before: all of them end, and those that hold now are made anew.
    else if (to === null || hop.times !== undefined)
      ended.push({ hop, from: group.subject, to: group.object, kept: null });
    if (to === null) return [];
    for (const { claims: of, named, ...time } of times)
      links.push({
        hop,
        from: group.subject,
        to,
        columns: {
          ...time,
          ...endedAs(hop, qualified(hop, of, named)),
          ...bestOf(of),
          claims: of.map((c) => c.id),
        },
      });
    return times.flatMap((time) => time.claims);
  }

  function mayDisagree(property: Property | undefined, standing: readonly StoredClaim[]): boolean {
    const texts = standing.map((c) => c.text);
    return isDisputed(property, texts) || isUndecided(standing, property, independence);
  }

  /** Whether claims of one link may disagree on one of its properties. */
  function differIn(hop: Hop, times: readonly ShownTime<StoredClaim>[]): boolean {
    return saidOfLink(hop, times).some(({ property, said }) =>
      mayDisagree(property, shownFirst(said, property, independence)),
    );
  }

  /** A time that is said to have ended did so on the last day that is shown of that. */
  function endedAs(hop: Hop, columns: Readonly<Record<string, StoredCell>>) {
    const latest = hop.times?.until === undefined ? null : columns[`${hop.times.until}Latest`];
    return typeof latest === 'string' ? { ...columns, heldUntil: lastDayOr(latest) } : columns;
  }

  /** The columns of a link's own properties. */
  function qualified(
    hop: Hop,
    of: readonly StoredClaim[],
    named: ReadonlyMap<string, string>,
  ): Readonly<Record<string, StoredCell>> {
    const columns: Record<string, StoredCell> = {};
    for (const property of hop.properties) {
      const said = sayingOf(property, of);
      const text = named.get(property.name);
      // What tells a time from others is shown as the time is named, whoever is stronger.
      const first =
        text !== undefined
          ? said.slice(0, 1).map((claim) => ({ ...claim, text }))
          : property.many === true
            ? said
            : shownFirst(said, property, independence);
      Object.assign(columns, projectProperty(property, first, (c) => asPublished(c)).columns);
    }
    return columns;
  }

  function asPublished(claim: StoredClaim): Moment {
    return { day: claim.published, source: claim.source, rate };
  }

  /** Money is dated by the first day of the property that dates it, otherwise by the day its source was published. */
  function moment(claim: StoredClaim, kind: Kind, property: Property, subject: string): Moment {
    const dating = property.datedBy === undefined ? undefined : fieldOf(kind, property.datedBy).property;
    const shown =
      dating && shownFirst(live(claims.get(`${subject} ${dating.name}`) ?? []), dating, independence)[0];
    const day = dating && shown && firstDay(projectProperty(dating, [shown], asPublished), dating);
    return { ...asPublished(claim), ...(day ? { day } : {}) };
  }
}

/** What the strongest of the claims on which a link rests is based on. */
function bestOf([strongest]: readonly StoredClaim[]) {
  if (strongest === undefined) return { basis: null, confidence: null };
  return { basis: basisOf(strongest.strength), confidence: strongest.confidence };
}

const nothing: ReadonlySet<string> = new Set();

/** Where nothing is known of who repeats whom. */
const oneEach: Independence = (claims) => new Set(claims.map(({ dataset }) => dataset)).size;

function firstDay({ columns }: ProjectedProperty, dating: Property): string | null {
  const day = columns[`${dating.name}Earliest`];
  return typeof day === 'string' && day > '0001-01-01' ? day : null;
}

/** The groups to recompute when `group` changes: itself, and money that it dates. */
export function dependants(group: Group, ontology: Ontology): readonly Group[] {
  const { dated } = fieldOf(ontology.kindOfId(group.subject), group.about);
  return [group, ...dated.map((p) => sibling(group, p.name))];
}

/** The groups whose claims are needed to compute `group`: itself, and the date of its money. */
export function dependencies(group: Group, ontology: Ontology): readonly Group[] {
  const { property } = fieldOf(ontology.kindOfId(group.subject), group.about);
  return property?.datedBy === undefined ? [group] : [group, sibling(group, property.datedBy)];
}

const sibling = ({ subject }: Group, about: string): Group => ({
  key: `${subject} ${about}`,
  subject,
  about,
  object: null,
});
