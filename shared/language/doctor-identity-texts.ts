import type { Catalogue } from './language.ts';

type Told = { readonly message: string; readonly nextAction: string | null };

/** Why nothing came back from Entra, for who looks at the server. */
export type IdentityObstacle =
  /** Not reached, or no answer in time. */
  | 'unreachable'
  /** An answer that is not Entra's, such as the page of a proxy. */
  | 'garbage';

/** What the doctor says of who may sign in, and of how their groups are known. */
type DoctorIdentityTexts = {
  readonly appId: (appId: string) => Told;
  readonly keysGood: (tenant: string, keys: number) => Told;
  readonly keysBad: (tenant: string, why: IdentityObstacle) => Told;
  readonly groupsNone: Told;
  readonly groupsNamed: (count: number, keepFor: string) => Told;
  readonly groupsWithout: (names: string) => Told;
  readonly secretGood: Told;
  readonly secretBad: (code: string | null) => Told;
  readonly secretUnknown: Told;
  /** No secret: groups come from the token alone. */
  readonly withoutSecret: Told;
  readonly applicationOff: Told;
  readonly applicationGood: Told;
  readonly applicationMissing: (permissions: string) => Told;
  readonly standIn: (origin: string) => Told;
};

const fr: DoctorIdentityTexts = {
  appId: (appId) => ({
    message: `MicrosoftAppId (${appId}) n’a pas la forme d’un identifiant d’application Entra.`,
    nextAction:
      'Donnez l’« ID d’application (client) » de l’inscription d’application : 36 caractères, tirets compris.',
  }),
  keysGood: (tenant, keys) => ({
    message: `Connexion des personnes : ${keys > 1 ? `${keys} clés de signature lues` : '1 clé de signature lue'} pour le locataire ${tenant}.`,
    nextAction: null,
  }),
  keysBad: (tenant, why) => ({
    message:
      why === 'unreachable'
        ? `Les clés de signature du locataire ${tenant} n’ont pas pu être lues : login.microsoftonline.com ne répond pas.`
        : `Les clés de signature du locataire ${tenant} n’ont pas pu être lues : la réponse n’est pas celle d’Entra.`,
    nextAction:
      why === 'unreachable'
        ? 'Ouvrez la sortie vers https://login.microsoftonline.com, ou déclarez egress.proxy dans la politique. Sans ces clés, personne ne peut utiliser l’onglet.'
        : 'Vérifiez l’identifiant du locataire dans identity.tenants, et qu’aucun proxy ne répond à la place de login.microsoftonline.com.',
  }),
  groupsNone: {
    message:
      'La politique ne nomme aucun groupe Entra : dans Teams, chacun a les droits de tous les agents.',
    nextAction: null,
  },
  groupsNamed: (count, keepFor) => ({
    message: `Groupes de la politique liés à Entra : ${count} ; un retrait prend effet au plus tard après ${keepFor}, ou à la fin du jeton quand c’est lui qui donne les groupes.`,
    nextAction: null,
  }),
  groupsWithout: (names) => ({
    message: `Ces groupes de la politique n’ont aucun groupe Entra : ${names}. Dans Teams, ils ne sont ceux de personne.`,
    nextAction: 'Donnez leurs identifiants d’objet dans identity.groups.',
  }),
  secretGood: {
    message:
      'Entra reconnaît le secret de l’application : les groupes peuvent être lus au nom de chaque personne (autorisation déléguée User.Read, à accorder dans Entra).',
    nextAction: null,
  },
  secretBad: (code) => ({
    message: `Entra refuse le secret de l’application${code === null ? '' : ` (${code})`} : les groupes ne peuvent pas être lus.`,
    nextAction: 'Renouvelez le secret de l’inscription d’application, puis MicrosoftAppPassword.',
  }),
  secretUnknown: {
    message: 'Entra n’a pas répondu : le secret de l’application n’a pas pu être vérifié.',
    nextAction: 'Ouvrez la sortie vers https://login.microsoftonline.com, puis recommencez.',
  },
  withoutSecret: {
    message:
      'L’application n’a pas de secret : les groupes ne sont connus que si le jeton les donne.',
    nextAction:
      'Dans l’inscription d’application, ajoutez la revendication « groups » au jeton d’accès, ou donnez un secret (MicrosoftAppPassword).',
  },
  applicationOff: {
    message:
      'Qui n’écrit que dans la conversation, sans ouvrir l’onglet, a les droits de tous les agents et pas davantage (identity.directory.asApplication : false).',
    nextAction: null,
  },
  applicationGood: {
    message: 'L’application peut lire elle-même les groupes de qui écrit dans la conversation.',
    nextAction: null,
  },
  applicationMissing: (permissions) => ({
    message: `identity.directory.asApplication est demandé, mais l’application n’a pas dans Microsoft Graph : ${permissions}.`,
    nextAction:
      'Ajoutez ces autorisations d’application et accordez-les (consentement d’administrateur), ou retirez asApplication.',
  }),
  standIn: (origin) => ({
    message: `Essai : ${origin} répond à la place d’Entra. Qui l’écrit peut se faire passer pour n’importe qui.`,
    nextAction: 'Retirez la variable CALAME_TEST_SIGN_IN avant toute vraie question.',
  }),
};

const en: DoctorIdentityTexts = {
  appId: (appId) => ({
    message: `MicrosoftAppId (${appId}) does not have the form of an Entra application id.`,
    nextAction:
      'Give the "Application (client) ID" of the app registration: 36 characters, hyphens included.',
  }),
  keysGood: (tenant, keys) => ({
    message: `Sign-in of people: ${keys === 1 ? '1 signing key' : `${keys} signing keys`} read for the tenant ${tenant}.`,
    nextAction: null,
  }),
  keysBad: (tenant, why) => ({
    message:
      why === 'unreachable'
        ? `The signing keys of the tenant ${tenant} could not be read: login.microsoftonline.com does not answer.`
        : `The signing keys of the tenant ${tenant} could not be read: the reply is not Entra’s.`,
    nextAction:
      why === 'unreachable'
        ? 'Open the way to https://login.microsoftonline.com, or declare egress.proxy in the policy. Without these keys nobody can use the tab.'
        : 'Check the tenant’s id in identity.tenants, and that no proxy answers in the place of login.microsoftonline.com.',
  }),
  groupsNone: {
    message: 'The policy names no Entra group: in Teams, everybody has the rights of all agents.',
    nextAction: null,
  },
  groupsNamed: (count, keepFor) => ({
    message: `Groups of the policy tied to Entra: ${count}; a removal takes effect after ${keepFor} at the latest, or at the end of the token where the token gives the groups.`,
    nextAction: null,
  }),
  groupsWithout: (names) => ({
    message: `These groups of the policy have no Entra group: ${names}. In Teams they are nobody’s.`,
    nextAction: 'Give their object ids in identity.groups.',
  }),
  secretGood: {
    message:
      'Entra knows the secret of the application: groups can be read on behalf of each person (delegated permission User.Read, to be granted in Entra).',
    nextAction: null,
  },
  secretBad: (code) => ({
    message: `Entra refuses the secret of the application${code === null ? '' : ` (${code})`}: groups cannot be read.`,
    nextAction: 'Renew the secret of the app registration, then MicrosoftAppPassword.',
  }),
  secretUnknown: {
    message: 'Entra did not answer: the secret of the application could not be checked.',
    nextAction: 'Open the way to https://login.microsoftonline.com, then try again.',
  },
  withoutSecret: {
    message: 'The application has no secret: groups are known only if the token gives them.',
    nextAction:
      'In the app registration, add the claim "groups" to the access token, or give a secret (MicrosoftAppPassword).',
  },
  applicationOff: {
    message:
      'Whoever only writes in the conversation, without opening the tab, has the rights of all agents and no more (identity.directory.asApplication: false).',
    nextAction: null,
  },
  applicationGood: {
    message: 'The application may itself read the groups of whoever writes in the conversation.',
    nextAction: null,
  },
  applicationMissing: (permissions) => ({
    message: `identity.directory.asApplication is asked for, but in Microsoft Graph the application lacks: ${permissions}.`,
    nextAction:
      'Add these application permissions and grant them (administrator consent), or take asApplication out.',
  }),
  standIn: (origin) => ({
    message: `Trial: ${origin} answers in the place of Entra. Whoever writes it can pass for anybody.`,
    nextAction: 'Take the variable CALAME_TEST_SIGN_IN out before any real question.',
  }),
};

export const doctorIdentityTexts: Catalogue<DoctorIdentityTexts> = { fr, en };
