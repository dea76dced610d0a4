import { actKinds } from '#shared/acts/act-kind.ts';
import type { Template } from '#shared/acts/template.ts';
import type { Language } from '#shared/language/language.ts';
import { decide } from '#shared/policy/decide.ts';
import type { Decision } from '#shared/policy/decision.ts';
import type { Person, Role } from '#shared/policy/person.ts';
import { rulesOfSending } from '#shared/policy/rules-of-sending.ts';
import { refusalText } from '#shared/turn/refusal-text.ts';
import type { ModelMode } from '#shared/wire/status-reply.ts';
import { toModelMode } from '#shared/wire/to-model-mode.ts';
import type { UseOnOffer } from '#shared/wire/word-exchange.ts';
import type { Settings } from './drafting-desk.ts';
import type { DraftingPorts } from './open-drafting.ts';

/** Who may write templates, references and ready requests for the others. */
export const sharingRoles: readonly [Role, ...Role[]] = ['referent-documentaire', 'admin'];

type Asked = {
  readonly person: Person;
  readonly language: Language;
  readonly templates: readonly Template[];
};

/** All that the panel shows before anything is asked, by the policy in force. */
export function tellSettings(
  { person, language, templates }: Asked,
  ports: Pick<DraftingPorts, 'policy' | 'standing'>,
): Settings {
  const { policy, hash } = ports.policy.current();
  const { organisation, labels, retention, word } = policy;
  const { name, kind } = organisation;
  const uses = (['draft', 'rewrite', 'hr-answer', 'synthesis'] as const).map((use) =>
    useFor(use, { person, language }, ports),
  );
  return {
    organisation: { name, kind, language: organisation.language },
    person: { id: person.id, name: person.name ?? person.id, roles: person.roles },
    labels,
    rulesOff: policy.acts.rulesOff,
    population: policy.acts.population ?? null,
    // What the panel shows as masked is masked: where a person's data leave as they are, it says so.
    privacyRules: rulesOfSending({ mask: policy.dataClasses.personal.mask ?? false }, policy),
    officeJs: word.officeJs,
    uses,
    draftDays: retention.drafts,
    kinds: actKinds.filter((one) => templates.some((template) => template.kind === one)),
    mayShare: sharingRoles.some((role) => person.roles.includes(role)),
    policyHash: hash,
  };
}

/** What the policy says of the plainest request of a use, and where it would send that one and one about persons. */
function useFor(
  use: UseOnOffer['id'],
  { person, language }: Pick<Asked, 'person' | 'language'>,
  { policy, standing }: Pick<DraftingPorts, 'policy' | 'standing'>,
): UseOnOffer {
  const snapshot = policy.current();
  const decideFor = (dataClass: 'internal' | 'personal'): Decision =>
    decide({ snapshot, person, use, standing, dataClass, gates: [], overQuota: false });
  // No request is of a lower class than this.
  const plain = decideFor('internal');
  const goesTo = { internal: modelsOf(plain), personal: modelsOf(decideFor('personal')) };
  if (plain.kind === 'allowed') {
    return { id: use, closed: null, withModel: goesTo.internal.length > 0, goesTo };
  }
  const closed = plain.kind === 'refused' ? refusalText(plain.reason, plain.contact, language) : '';
  return { id: use, closed, withModel: false, goesTo };
}

const modelsOf = (decision: Decision): readonly ModelMode[] =>
  decision.kind === 'allowed' ? decision.candidates.chat.map(toModelMode) : [];
