import type { Catalogue } from './language.ts';

type Situation =
  | 'danger'
  | 'distress'
  | 'violence'
  | 'harassment'
  | 'discrimination'
  | 'whistleblowing'
  | 'conflict-of-interest'
  | 'conflict'
  | 'health'
  | 'belief';

type HelpKey =
  | 'dispositif-signalement'
  | 'medecine-prevention'
  | 'psychologue'
  | 'assistante-sociale'
  | 'deontologue'
  | 'lanceur-alerte'
  | 'representants-du-personnel'
  | 'ethique';

/** A number that anybody in France may call, whatever the organisation's policy says. */
type PublicNumber = { readonly title: string; readonly phone: string; readonly purpose: string };

type SituationTexts = {
  /** What is said first; null = data that the policy sends to no model. */
  readonly lead: (situation: Situation | null) => string;
  readonly name: Readonly<Record<Situation, string>>;
  readonly numbers: Readonly<Record<Situation, readonly PublicNumber[]>>;
  readonly numbersTitle: string;
  readonly contactsTitle: string;
  readonly purpose: Readonly<Record<HelpKey, string>>;
  readonly nobodyNamed: string;
  /** Under an answer, where a situation may have been told in words that no rule knows. */
  readonly ifInTrouble: (contacts: readonly string[]) => string;
  /** Who chooses, and what becomes of what was written. */
  readonly yourChoice: string;
  /** Teams keeps messages of its own, whatever Calame does. */
  readonly keptByTeams: string;
};

const fr: SituationTexts = {
  lead: (situation) => {
    switch (situation) {
      case 'danger':
        return '**Si quelqu’un est en danger maintenant, appelez tout de suite.**';
      case 'distress':
        return 'Ce que vous écrivez est important, et personne n’a à y faire face sans aide. Si vous, ou la personne dont vous parlez, pensez au suicide, ne restez pas sans parler à quelqu’un.';
      case 'violence':
        return 'Ce que vous écrivez est grave et demande une personne, pas un assistant.';
      case 'harassment':
      case 'discrimination':
        return 'Ce que vous écrivez doit être entendu par une personne, pas par un assistant.';
      case 'whistleblowing':
        return 'Signaler des faits est protégé par la loi et demande la confidentialité : un référent les recueille, pas un assistant.';
      case 'conflict-of-interest':
        return 'Un conflit d’intérêts s’apprécie avec une personne : le référent déontologue vous conseille en toute confidentialité.';
      case 'conflict':
        return 'Un conflit au travail se dénoue avec une personne, pas avec un assistant.';
      case 'health':
        return 'Votre demande contient une information de santé : c’est à une personne d’y répondre, pas à un assistant. Pour connaître la règle, posez la question sans cette précision.';
      case 'belief':
        return 'Votre demande touche aux convictions, à l’engagement syndical ou à la vie privée d’une personne : ces données protégées ne sont pas traitées par une IA. Posez la question sans cette précision, ou à une personne.';
      default:
        return 'Cette demande revient à une personne, pas à un assistant.';
    }
  },
  name: {
    danger: 'danger immédiat',
    distress: 'détresse',
    violence: 'violences',
    harassment: 'harcèlement',
    discrimination: 'discrimination',
    whistleblowing: 'alerte',
    'conflict-of-interest': 'conflit d’intérêts',
    conflict: 'conflit au travail',
    health: 'santé',
    belief: 'convictions',
  },
  numbers: {
    danger: [
      { title: 'Police, gendarmerie', phone: '17', purpose: 'agression, menace, arme' },
      { title: 'SAMU', phone: '15', purpose: 'urgence médicale' },
      { title: 'Urgences', phone: '112', purpose: 'depuis tout téléphone ; 114 par SMS' },
      { title: 'Prévention du suicide', phone: '3114', purpose: 'gratuit, jour et nuit' },
    ],
    distress: [
      { title: 'Prévention du suicide', phone: '3114', purpose: 'gratuit, jour et nuit' },
      { title: 'SAMU', phone: '15', purpose: 'urgence médicale' },
      { title: 'Police, gendarmerie', phone: '17', purpose: 'danger immédiat' },
      { title: 'Urgences', phone: '112', purpose: 'depuis tout téléphone ; 114 par SMS' },
    ],
    violence: [
      { title: 'Police, gendarmerie', phone: '17', purpose: 'danger immédiat' },
      { title: 'Urgences', phone: '112', purpose: 'depuis tout téléphone ; 114 par SMS' },
      {
        title: 'Violences Femmes Info',
        phone: '3919',
        purpose: 'écoute des femmes victimes de violences, gratuit, jour et nuit',
      },
    ],
    harassment: [],
    discrimination: [
      {
        title: 'Défenseur des droits, antidiscriminations',
        phone: '39 28',
        purpose: 'écoute et conseil, hors de votre organisation',
      },
    ],
    whistleblowing: [],
    'conflict-of-interest': [],
    conflict: [],
    health: [],
    belief: [],
  },
  numbersTitle: 'À appeler d’abord',
  contactsTitle: 'Qui peut vous aider',
  purpose: {
    'dispositif-signalement':
      'recueille les signalements de violences, de harcèlement, de discrimination et d’agissements sexistes, de la victime ou d’un témoin',
    'medecine-prevention':
      'tenue au secret médical ; vous pouvez demander une visite sans en dire le motif',
    psychologue: 'une écoute confidentielle',
    'assistante-sociale':
      'aide dans les difficultés personnelles, familiales ou financières, tenue au secret professionnel',
    deontologue: 'conseille chaque agent sur ses obligations, en toute confidentialité',
    'lanceur-alerte': 'recueille les alertes et garde secrète l’identité de leur auteur',
    'representants-du-personnel': 'vous conseillent, et vous accompagnent si vous le souhaitez',
    ethique: 'répond sur la laïcité, l’éthique et l’usage de l’IA',
  },
  ifInTrouble: (contacts) =>
    `Si vous vivez une situation difficile, vous pouvez en parler, sans passer par les RH ni par votre hiérarchie :\n${contacts.map((contact) => `- ${contact}`).join('\n')}`,
  nobodyNamed:
    'Votre organisation n’a indiqué aucun contact pour cette situation. Le centre de gestion de votre département, le médecin du travail ou un représentant du personnel peuvent vous orienter.',
  yourChoice:
    'C’est à vous de choisir à qui en parler. Calame ne garde rien de ce que vous avez écrit et ne le transmet à personne : ni aux RH, ni à la hiérarchie, ni à un modèle.',
  keptByTeams: 'Votre message reste dans Teams : vous pouvez l’y supprimer.',
};

const en: SituationTexts = {
  lead: (situation) => {
    switch (situation) {
      case 'danger':
        return '**If somebody is in danger now, call at once.**';
      case 'distress':
        return 'What you write matters, and nobody has to face it without help. If you, or the person you speak of, think of suicide, do not stay without talking to somebody.';
      case 'violence':
        return 'What you write is serious and needs a person, not an assistant.';
      case 'harassment':
      case 'discrimination':
        return 'What you write must be heard by a person, not by an assistant.';
      case 'whistleblowing':
        return 'Reporting facts is protected by law and needs confidentiality: an officer receives them, not an assistant.';
      case 'conflict-of-interest':
        return 'A conflict of interest is judged with a person: the ethics officer advises you in confidence.';
      case 'conflict':
        return 'A conflict at work is settled with a person, not with an assistant.';
      case 'health':
        return 'Your request holds health information: it is for a person to answer, not for an assistant. To know the rule, ask without this detail.';
      case 'belief':
        return 'Your request touches a person’s beliefs, union membership or private life: an AI does not process such protected data. Ask without it, or ask a person.';
      default:
        return 'This request is for a person, not for an assistant.';
    }
  },
  name: {
    danger: 'immediate danger',
    distress: 'distress',
    violence: 'violence',
    harassment: 'harassment',
    discrimination: 'discrimination',
    whistleblowing: 'whistleblowing',
    'conflict-of-interest': 'conflict of interest',
    conflict: 'conflict at work',
    health: 'health',
    belief: 'beliefs',
  },
  numbers: {
    danger: [
      { title: 'Police', phone: '17', purpose: 'assault, threat, weapon' },
      { title: 'Medical emergency (SAMU)', phone: '15', purpose: 'medical emergency' },
      { title: 'Emergencies', phone: '112', purpose: 'from any phone; 114 by text message' },
      { title: 'Suicide prevention', phone: '3114', purpose: 'free, day and night' },
    ],
    distress: [
      { title: 'Suicide prevention', phone: '3114', purpose: 'free, day and night' },
      { title: 'Medical emergency (SAMU)', phone: '15', purpose: 'medical emergency' },
      { title: 'Police', phone: '17', purpose: 'immediate danger' },
      { title: 'Emergencies', phone: '112', purpose: 'from any phone; 114 by text message' },
    ],
    violence: [
      { title: 'Police', phone: '17', purpose: 'immediate danger' },
      { title: 'Emergencies', phone: '112', purpose: 'from any phone; 114 by text message' },
      {
        title: 'Violences Femmes Info',
        phone: '3919',
        purpose: 'for women who suffer violence, free, day and night',
      },
    ],
    harassment: [],
    discrimination: [
      {
        title: 'Defender of Rights, discrimination line',
        phone: '39 28',
        purpose: 'advice from outside your organisation',
      },
    ],
    whistleblowing: [],
    'conflict-of-interest': [],
    conflict: [],
    health: [],
    belief: [],
  },
  numbersTitle: 'Call first',
  contactsTitle: 'Who can help you',
  purpose: {
    'dispositif-signalement':
      'receives reports of violence, harassment, discrimination and sexist acts, from a victim or a witness',
    'medecine-prevention':
      'bound by medical secrecy; you may ask for an appointment without giving the reason',
    psychologue: 'a confidential ear',
    'assistante-sociale':
      'helps in personal, family or financial difficulties, bound by professional secrecy',
    deontologue: 'advises each member of staff on their duties, in confidence',
    'lanceur-alerte': 'receives alerts and keeps secret who gave them',
    'representants-du-personnel': 'advise you, and go with you if you wish',
    ethique: 'answers on secularism, ethics and the use of AI',
  },
  ifInTrouble: (contacts) =>
    `If you are living through something difficult, you can talk about it without going through HR or your hierarchy:\n${contacts.map((contact) => `- ${contact}`).join('\n')}`,
  nobodyNamed:
    'Your organisation names no contact for this situation. The management centre of your department, the occupational physician or a staff representative can direct you.',
  yourChoice:
    'It is for you to choose whom to tell. Calame keeps nothing of what you wrote and passes it to nobody: neither HR, nor the hierarchy, nor a model.',
  keptByTeams: 'Your message stays in Teams: you can delete it there.',
};

/** What is told to somebody who needs a person. */
export const situationTexts: Catalogue<SituationTexts> = { fr, en };
