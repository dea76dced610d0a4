import type { Catalogue } from './language.ts';

/** Why a request is refused, and what to do instead; keys are those of `RefusalReason` and of the policy's gates. */
type RefusalTexts = {
  readonly useDisabled: string;
  readonly notForPerson: string;
  readonly classNotAllowed: string;
  readonly guest: string;
  readonly privacyFailed: string;
  readonly emptyQuestion: string;
  readonly unreadable: string;
  /** What Calame does instead: the rule, its criteria, an empty template. */
  readonly individualDecision: string;
  readonly instead: string;
  readonly tooLong: (limit: number) => string;
  readonly gates: Readonly<
    Record<
      | 'emotion-inference'
      | 'social-scoring'
      | 'recruitment-screening'
      | 'staff-evaluation'
      | 'benefit-eligibility',
      string
    >
  >;
  readonly contact: (line: string) => string;
};

const fr: RefusalTexts = {
  useDisabled: 'Votre organisation n’a pas ouvert cet usage dans sa politique.',
  notForPerson: 'La politique de votre organisation ne vous ouvre pas cet usage.',
  classNotAllowed:
    'La politique ne permet pas de traiter ce type de données pour cet usage. Retirez les données personnelles de votre demande, puis réessayez.',
  guest: 'Les comptes invités ne peuvent pas utiliser Calame dans cette organisation.',
  privacyFailed:
    'La recherche de données personnelles dans votre demande n’a pas pu se faire : rien n’a été envoyé. Réessayez ; si cela se reproduit, donnez la référence à votre service informatique.',
  emptyQuestion: 'Écrivez votre question, par exemple : « Combien de jours de congés ai-je ? »',
  unreadable:
    'Ce message n’est pas un texte lisible : c’est peut-être le contenu d’un fichier. Rien n’en a été gardé. Écrivez votre question en quelques mots.',
  individualDecision:
    'Message refusé : accepter ou rejeter une demande, ou en écrire les motifs, revient à l’autorité territoriale, après instruction par le service RH. Calame ne décide pas à sa place.',
  instead:
    'Ce que Calame peut faire : donner la règle applicable et les critères que fixe le texte, ou un modèle neutre à compléter.',
  tooLong: (limit) =>
    `Votre demande dépasse ${new Intl.NumberFormat('fr-FR').format(limit)} caractères. Posez une question à la fois.`,
  gates: {
    'emotion-inference':
      'Message refusé : déduire les émotions d’une personne au travail est interdit (règlement européen sur l’IA, article 5).',
    'social-scoring':
      'Message refusé : noter des personnes d’après leur comportement est interdit (règlement européen sur l’IA, article 5).',
    'recruitment-screening':
      'Message refusé : trier ou évaluer des candidatures est un usage de l’IA à haut risque (règlement européen sur l’IA, annexe III, point 4). Votre organisation ne l’a pas ouvert. L’appréciation revient aux personnes chargées du recrutement.',
    'staff-evaluation':
      'Message refusé : évaluer un agent, ou préparer une décision sur sa carrière, par une IA est un usage à haut risque (règlement européen sur l’IA, annexe III, point 4), que votre organisation n’a pas ouvert. L’appréciation revient à l’encadrement.',
    'benefit-eligibility':
      'Message refusé : décider par une IA du droit d’une personne à une aide ou à une prestation est un usage à haut risque (règlement européen sur l’IA, annexe III, point 5), que votre organisation n’a pas ouvert. L’instruction revient au service compétent.',
  },
  contact: (line) => `Vous pouvez vous adresser à : ${line}.`,
};

const en: RefusalTexts = {
  useDisabled: 'Your organisation has not opened this use in its policy.',
  notForPerson: 'Your organisation’s policy does not open this use to you.',
  classNotAllowed:
    'The policy does not allow this kind of data for this use. Remove the personal data from your request, then try again.',
  guest: 'Guest accounts cannot use Calame in this organisation.',
  privacyFailed:
    'Personal data in your request could not be searched for: nothing was sent. Try again; if it happens again, give the reference to your IT department.',
  emptyQuestion: 'Write your question, for instance: "How many days of leave do I have?"',
  unreadable:
    'This message is not a readable text: it may be the content of a file. Nothing of it was kept. Write your question in a few words.',
  individualDecision:
    'Request refused: accepting or rejecting a request, or writing the grounds, belongs to the employing authority, after examination by HR. Calame does not decide in its place.',
  instead:
    'What Calame can do: give the rule that applies and the criteria that the text sets, or a neutral template to be filled.',
  tooLong: (limit) =>
    `Your request is longer than ${new Intl.NumberFormat('en-GB').format(limit)} characters. Ask one question at a time.`,
  gates: {
    'emotion-inference':
      'Request refused: inferring a person’s emotions at work is prohibited (EU AI Act, article 5).',
    'social-scoring':
      'Request refused: scoring people by their behaviour is prohibited (EU AI Act, article 5).',
    'recruitment-screening':
      'Request refused: sorting or evaluating applications with an AI is a high-risk use (EU AI Act, annex III, point 4) that your organisation has not opened. The judgement belongs to the people in charge of the recruitment.',
    'staff-evaluation':
      'Request refused: evaluating a member of staff, or preparing a decision on their career, with an AI is a high-risk use (EU AI Act, annex III, point 4) that your organisation has not opened. The judgement belongs to the managers.',
    'benefit-eligibility':
      'Request refused: deciding with an AI whether a person is entitled to a benefit is a high-risk use (EU AI Act, annex III, point 5) that your organisation has not opened. The competent department examines such requests.',
  },
  contact: (line) => `You may turn to: ${line}.`,
};

/** What a refusal says. */
export const refusalTexts: Catalogue<RefusalTexts> = { fr, en };
