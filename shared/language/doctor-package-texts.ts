import type { Catalogue } from './language.ts';

type Told = { readonly message: string; readonly nextAction: string | null };

type DoctorPackageTexts = {
  readonly good: (version: string, host: string) => Told;
  readonly otherBot: (version: string, packaged: string, bot: string) => Told;
  readonly otherHost: (version: string, packaged: string, host: string) => Told;
};

export const doctorPackageTexts: Catalogue<DoctorPackageTexts> = {
  fr: {
    good: (version, host) => ({
      message: `Le dernier paquet Teams et Word fait ici est la version ${version}, pour ${host}.`,
      nextAction: null,
    }),
    otherBot: (version, packaged, bot) => ({
      message: `Le dernier paquet fait ici (${version}) est celui du bot ${packaged}, et ce serveur est le bot ${bot}.`,
      nextAction: 'Refaites le paquet avec « calame package », puis publiez-le à nouveau.',
    }),
    otherHost: (version, packaged, host) => ({
      message: `Le dernier paquet fait ici (${version}) mène à ${packaged}, et ce serveur s’appelle ${host}.`,
      nextAction:
        'Refaites le paquet avec « calame package », ou corrigez la variable CALAME_PUBLIC_HOST.',
    }),
  },
  en: {
    good: (version, host) => ({
      message: `The last Teams and Word package made here is version ${version}, for ${host}.`,
      nextAction: null,
    }),
    otherBot: (version, packaged, bot) => ({
      message: `The last package made here (${version}) is of the bot ${packaged}, and this server is the bot ${bot}.`,
      nextAction: 'Make the package again with "calame package", then publish it again.',
    }),
    otherHost: (version, packaged, host) => ({
      message: `The last package made here (${version}) leads to ${packaged}, and this server is called ${host}.`,
      nextAction:
        'Make the package again with "calame package", or correct the variable CALAME_PUBLIC_HOST.',
    }),
  },
};
