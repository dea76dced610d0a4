import type { Operator, OperatorDemand } from '../endpoint.ts';
import type {
  Contact,
  DataClassRule,
  DevelopmentIdentity,
  Hosting,
  Policy,
  Service,
  Space,
  Use,
} from '../policy.ts';
import { classOfCountry } from '../rules/class-of-country.ts';
import type { SharePointSource, SourceColumns } from '../space-source.ts';
import type { TicketDeskRule, TicketsRule } from '../ticket-desk.ts';
import { endpointsRule } from './endpoint-rules.ts';
import {
  among,
  atLeast,
  atMost,
  azureRegionClass,
  fixed,
  free,
  holdsNoMore,
  holdsWhatOthersHeld,
  keepsAll,
  noFarther,
  noFartherPlace,
  noMoreGroups,
  noNewNetwork,
  notTurnedOff,
  notTurnedOn,
  onlyTo,
  said,
  subsequence,
  useAsWhole,
} from './judges.ts';
import { each, type ItemsRule, items, keys, type Rule, value } from './rule.ts';

const own = value(free);
const groups = value(noMoreGroups);

const operatorDemand = keys<OperatorDemand>({
  secNumCloud: value(said('operator-demand')),
  nonEuLaw: value(said('operator-demand')),
  headquarters: value(among('operator-demand', 'all')),
});

const useRule = keys<Use>(
  {
    enabled: value(notTurnedOn('use')),
    for: groups,
    dataClasses: value(among('classes', 'none')),
    route: value(subsequence),
    withoutModel: own,
    hedgeAfter: value(atLeast('hedge')),
  },
  useAsWhole,
);

const dataClassRule = keys<DataClassRule>({
  minResidency: value(noFarther),
  operator: operatorDemand,
  mask: value(notTurnedOff('mask')),
  route: value(said('sensitive')),
  handOver: own,
});

const hostingRule = keys<Hosting>({
  microsoft365: keys<Required<Hosting>['microsoft365']>({
    location: value(noFartherPlace(classOfCountry)),
    statement: own,
    checkedAt: own,
  }),
  azureBot: keys<Required<Hosting>['azureBot']>({
    region: value(noFartherPlace(azureRegionClass)),
    statement: own,
    checkedAt: own,
  }),
  calame: keys<Required<Hosting>['calame']>({
    location: value(noFartherPlace(classOfCountry)),
    statement: own,
    operator: keys<Operator>({
      name: value(said('hosting')),
      headquarters: value(said('hosting')),
      secNumCloud: value(said('hosting')),
      nonEuLaw: value(said('hosting')),
    }),
  }),
});

const serviceRule = keys<Service>({
  id: own,
  title: own,
  group: value(fixed('service')),
  tokensPerMonth: value(atMost('quota')),
});

/** Another place is one that nobody has looked at; less of the same one is narrower. */
const sourceRule = (rules: Readonly<Record<string, Rule>>): Rule =>
  keys({ ...rules, every: value(atMost('source')) }, (_, after) =>
    after === undefined ? null : { why: 'source' },
  );

const sharePointRule = sourceRule({
  site: value(fixed('source')),
  library: value(fixed('source')),
  folder: value(said('source')),
  rights: value(onlyTo('items', 'source')),
  siteGroups: each(value(noMoreGroups)),
  columns: keys<SourceColumns>({
    owner: own,
    reviewAt: value(said('review')),
    nature: own,
    validFrom: value(said('review')),
    validUntil: value(said('review')),
  }),
} satisfies Record<keyof Omit<SharePointSource, 'every'>, Rule>);

const spaceRule = keys<Omit<Space, 'reviewEveryDays'> & { readonly reviewEvery?: string }>({
  id: own,
  title: own,
  readers: groups,
  stewards: groups,
  reviewEvery: value(atMost('review')),
  sharepoint: sharePointRule,
  folder: sourceRule({ path: value(fixed('source')) }),
});

/** A space may come freely; documents of a place that nobody has looked at may not. */
const bringsNoSource: ItemsRule['added'] = (space) =>
  ['sharepoint', 'folder'].some((key) => Object.hasOwn(Object(space), key))
    ? { why: 'source' }
    : null;

/** A person of a trial: nobody but `all-agents` comes to hold what nobody of the trial held. */
const trialPersonRule = keys<DevelopmentIdentity>({
  id: own,
  name: own,
  groups: value(holdsNoMore),
  roles: value(holdsNoMore),
  objectId: own,
});

/** Whoever reads the questions handed to HR is named by the base. */
const ticketDeskRule = keys<TicketDeskRule>({
  id: own,
  title: own,
  for: own,
  handlers: groups,
  // One reader less when it goes, another one when it comes or changes.
  escalateTo: value((_, after) => (after === undefined ? null : { why: 'groups' })),
  dueWorkingDays: own,
  remindAfterWorkingDays: own,
  hours: own,
  closed: own,
  delivery: own,
  digestAt: own,
  space: own,
});

const highRisk = value(onlyTo('refuse', 'gate'));
const treatment = value(onlyTo('mask', 'mask'));
const kept = value(atMost('retention'));

/** How each key of the file is compared. A key that stands in no rule widens: nobody has said that it may change. */
export const policyRule: Rule = keys<Policy>({
  version: value(fixed('unknown')),
  organisation: keys<Policy['organisation']>({
    name: own,
    kind: own,
    siren: own,
    dpd: own,
    language: own,
    versant: own,
    timeZone: own,
  }),
  identity: keys<Policy['identity']>({
    tenants: value(among('tenant', 'none')),
    guests: value(notTurnedOn('guests')),
    roles: each(groups),
    groups: each(value(among('directory', 'none'))),
    directory: keys<Policy['identity']['directory']>({
      keepFor: value(atMost('directory')),
      asApplication: value(notTurnedOn('directory')),
    }),
    development: items(trialPersonRule, { added: holdsWhatOthersHeld }),
  }),
  residency: keys<Policy['residency']>({ require: value(noFarther), operator: operatorDemand }),
  hosting: hostingRule,
  services: items(serviceRule, {
    // A person belongs to the first whose group they hold: what comes before another takes people out of its budget.
    added: (_, { last }) => (last ? null : { why: 'service' }),
    removed: () => ({ why: 'service' }),
    order: 'service',
  }),
  networks: keys<Required<Policy['networks']>>({
    private: value(noNewNetwork),
    own: value(noNewNetwork),
  }),
  egress: keys<Policy['egress']>({ proxy: value(fixed('proxy')) }),
  endpoints: endpointsRule,
  uses: keys<Policy['uses']>({
    'hr-answer': useRule,
    draft: useRule,
    rewrite: useRule,
    synthesis: useRule,
    minutes: useRule,
    index: useRule,
    'classify-mail': useRule,
  }),
  dataClasses: keys<Policy['dataClasses']>({
    public: dataClassRule,
    internal: dataClassRule,
    personal: dataClassRule,
    sensitive: dataClassRule,
  }),
  gates: keys<Policy['gates']>({
    prohibited: value(keepsAll('gate')),
    highRisk: keys<Policy['gates']['highRisk']>({
      'recruitment-screening': highRisk,
      'staff-evaluation': highRisk,
      'benefit-eligibility': highRisk,
    }),
  }),
  quotas: keys<Policy['quotas']>({
    perAgent: keys<Required<Policy['quotas']>['perAgent']>({
      tokensPerDay: value(atMost('quota')),
    }),
    perMonth: keys<Required<Policy['quotas']>['perMonth']>({
      tokens: value(atMost('quota')),
      gCO2e: value(atMost('quota')),
    }),
    warnAt: value(atMost('warning')),
  }),
  privacy: keys<Policy['privacy']>({
    failClosed: value(notTurnedOff('mask')),
    rules: keys<Policy['privacy']['rules']>({
      nir: treatment,
      iban: treatment,
      phone: treatment,
      email: treatment,
      siret: treatment,
      siren: treatment,
      name: treatment,
      address: treatment,
      'birth-date': treatment,
      matricule: treatment,
    }),
  }),
  retention: keys<Policy['retention']>({
    conversations: kept,
    journal: kept,
    journalReason: own,
    drafts: kept,
    jobs: kept,
    tickets: kept,
  }),
  journal: keys<Policy['journal']>({ content: value(onlyTo('none', 'journal')) }),
  charter: keys<Policy['charter']>({
    version: own,
    file: own,
    reacceptOnChange: value(notTurnedOff('charter')),
  }),
  labels: keys<Policy['labels']>({
    draft: value(fixed('label')),
    verified: value(fixed('label')),
  }),
  contacts: each(keys<Contact>({ label: own, title: own, mail: own, phone: own, url: own }, free)),
  tickets: keys<TicketsRule>({ desks: items(ticketDeskRule), holidays: own, anonymous: own }, free),
  acts: keys<Policy['acts']>({ rulesOff: own, population: own }),
  synthesis: keys<Policy['synthesis']>({ maxDocuments: own }),
  minutes: keys<Policy['minutes']>({
    allow: value(among('meetings', 'none')),
    keepDays: value(atMost('retention')),
  }),
  word: keys<Policy['word']>({ officeJs: value(fixed('script')) }),
  footprint: keys<Policy['footprint']>({ method: value(fixed('footprint')) }),
  knowledge: keys<Policy['knowledge']>({ spaces: items(spaceRule, { added: bringsNoSource }) }),
  teams: keys<Policy['teams']>({ streaming: own, fileHosts: own }),
});
