import type { Catalogue } from './language.ts';

/** Why a pane has no token of whoever looks at it. */
export type SignInFailure =
  /** The page is not shown by Teams. */
  | 'not-in-teams'
  /** Nobody consented that the application knows who signs in. */
  | 'consent'
  /** Teams or Entra gave no token for another reason. */
  | 'refused'
  /** As above, of the panel in Word. */
  | 'word-consent'
  | 'word-refused'
  /** The person closed the window of the sign-in. */
  | 'window-closed'
  /** No window could be opened for it. */
  | 'window-blocked'
  /** Entra did not let the person in, or the person did not agree. */
  | 'window-refused'
  /** Microsoft could not be reached. */
  | 'window-offline';

type SignInTexts = Readonly<
  Record<SignInFailure, { readonly message: string; readonly nextAction: string }>
>;

export const signInTexts: Catalogue<SignInTexts> = {
  fr: {
    'not-in-teams': {
      message: 'Cette page s’ouvre dans Teams : ailleurs, Calame ne sait pas qui vous êtes.',
      nextAction: 'Ouvrez Teams, puis l’application Calame.',
    },
    consent: {
      message:
        'Teams ne peut pas dire à Calame qui vous êtes : l’accord de votre organisation manque.',
      nextAction:
        'Demandez à votre service informatique d’accorder à l’application Calame, dans Microsoft Entra, le droit de vous identifier ; puis rouvrez l’onglet.',
    },
    refused: {
      message: 'Teams n’a pas pu dire à Calame qui vous êtes.',
      nextAction:
        'Fermez l’onglet, puis rouvrez-le ; si cela se reproduit, prévenez votre service informatique.',
    },
    'word-consent': {
      message:
        'Microsoft ne peut pas dire à Calame qui vous êtes : l’accord de votre organisation manque.',
      nextAction:
        'Demandez à votre service informatique d’accorder à l’application Calame, dans Microsoft Entra, le droit de vous identifier ; puis rouvrez le volet.',
    },
    'word-refused': {
      message: 'Word n’a pas pu dire à Calame qui vous êtes.',
      nextAction:
        'Fermez le volet, puis rouvrez-le ; si cela se reproduit, prévenez votre service informatique.',
    },
    'window-closed': {
      message: 'La connexion a été fermée avant la fin : Calame ne sait pas qui vous êtes.',
      nextAction: 'Réessayez, et connectez-vous avec votre compte professionnel.',
    },
    'window-blocked': {
      message: 'La fenêtre de connexion n’a pas pu s’ouvrir.',
      nextAction:
        'Fermez toute autre fenêtre de connexion, autorisez les fenêtres de cette page, puis réessayez.',
    },
    'window-refused': {
      message: 'Microsoft n’a pas accepté la connexion : Calame ne sait pas qui vous êtes.',
      nextAction:
        'Réessayez avec votre compte professionnel ; si cela se reproduit, prévenez votre service informatique.',
    },
    'window-offline': {
      message: 'Microsoft est injoignable : Calame ne peut pas savoir qui vous êtes.',
      nextAction:
        'Vérifiez votre connexion à internet, puis réessayez. Ce que vous avez écrit reste sur ce poste.',
    },
  },
  en: {
    'not-in-teams': {
      message: 'This page opens in Teams: elsewhere, Calame does not know who you are.',
      nextAction: 'Open Teams, then the Calame app.',
    },
    consent: {
      message: 'Teams cannot tell Calame who you are: the consent of your organisation is missing.',
      nextAction:
        'Ask your IT service to consent, in Microsoft Entra, that the Calame app knows who you are; then open the tab again.',
    },
    refused: {
      message: 'Teams could not tell Calame who you are.',
      nextAction: 'Close the tab, then open it again; if it happens again, tell your IT service.',
    },
    'word-consent': {
      message:
        'Microsoft cannot tell Calame who you are: the consent of your organisation is missing.',
      nextAction:
        'Ask your IT service to consent, in Microsoft Entra, that the Calame app knows who you are; then open the panel again.',
    },
    'word-refused': {
      message: 'Word could not tell Calame who you are.',
      nextAction: 'Close the panel, then open it again; if it happens again, tell your IT service.',
    },
    'window-closed': {
      message: 'The sign-in was closed before its end: Calame does not know who you are.',
      nextAction: 'Try again, and sign in with your work account.',
    },
    'window-blocked': {
      message: 'The window of the sign-in could not open.',
      nextAction: 'Close any other sign-in window, allow windows for this page, then try again.',
    },
    'window-refused': {
      message: 'Microsoft did not accept the sign-in: Calame does not know who you are.',
      nextAction: 'Try again with your work account; if it happens again, tell your IT service.',
    },
    'window-offline': {
      message: 'Microsoft cannot be reached: Calame cannot know who you are.',
      nextAction:
        'Check your internet connection, then try again. What you wrote stays on this computer.',
    },
  },
};
