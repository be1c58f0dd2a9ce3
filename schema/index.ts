import type { Declarations } from '../src/ontology/declarations.ts';
import { joinDeclarations } from '../src/ontology/join-declarations.ts';
import { common } from './common.ts';
import { act } from './families/act.ts';
import { actor } from './families/actor.ts';
import { addressed } from './families/addressed.ts';
import { choice } from './families/choice.ts';
import { ground } from './families/ground.ts';
import { legalEntity } from './families/legal-entity.ts';
import { sanctionTarget } from './families/sanction-target.ts';
import { territory } from './families/territory.ts';
import { topic } from './families/topic.ts';
import { undertaking } from './families/undertaking.ts';
import { address } from './kinds/address.ts';
import { aiModel } from './kinds/ai-model.ts';
import { cloudRegion } from './kinds/cloud-region.ts';
import { company } from './kinds/company.ts';
import { country } from './kinds/country.ts';
import { dataCenter } from './kinds/data-center.ts';
import { dataset } from './kinds/dataset.ts';
import { indicator } from './kinds/indicator.ts';
import { investment } from './kinds/investment.ts';
import { motive } from './kinds/motive.ts';
import { observation } from './kinds/observation.ts';
import { organization } from './kinds/organization.ts';
import { payment } from './kinds/payment.ts';
import { person } from './kinds/person.ts';
import { place } from './kinds/place.ts';
import { policy } from './kinds/policy.ts';
import { publicBody } from './kinds/public-body.ts';
import { rationale } from './kinds/rationale.ts';
import { sanction } from './kinds/sanction.ts';
import { sector } from './kinds/sector.ts';
import { security } from './kinds/security.ts';
import { source } from './kinds/source.ts';
import { subsidy } from './kinds/subsidy.ts';
import { subsidyProgramme } from './kinds/subsidy-programme.ts';

/** Every kind of the graph and every family of kinds, in the order in which GraphQL and the printed reference list them. */
export const declarations: Declarations = {
  common,
  kinds: [
    company,
    publicBody,
    organization,
    person,
    country,
    place,
    dataCenter,
    cloudRegion,
    investment,
    subsidyProgramme,
    subsidy,
    payment,
    policy,
    sanction,
    aiModel,
    security,
    address,
    sector,
    motive,
    rationale,
    indicator,
    observation,
    source,
    dataset,
  ],
  linksFirst: [investment, subsidyProgramme, subsidy, payment, policy, sanction],
  families: [
    actor,
    legalEntity,
    territory,
    addressed,
    sanctionTarget,
    act,
    undertaking,
    ground,
    choice,
    topic,
  ],
};

/** The ontology of the project. */
export const graph = joinDeclarations(declarations);
