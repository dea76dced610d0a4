import { readWordTable, type WordTable } from './replace-words.ts';

/** Words that say again what stands beside them. */
const doublets = `
au jour d'aujourd'hui = aujourd’hui
à l'heure d'aujourd'hui = aujourd’hui
actuellement en cours = en cours
ajouter en plus = ajouter
avertir à l'avance = avertir
car en effet = car
collaborer ensemble = collaborer
comme par exemple = comme
deux jumeaux = jumeaux
il suffit simplement = il suffit
mais cependant = cependant
mais toutefois = toutefois
monopole exclusif = monopole
opposer un refus = refuser
panacée universelle = panacée
planifier à l'avance = planifier
première priorité = priorité
prévenir d'avance = prévenir
prévenir à l'avance = prévenir
prévoir à l'avance = prévoir
prévoir d'avance = prévoir
puis ensuite = puis
reporter à une date ultérieure = reporter
reporté à une date ultérieure = reporté
reportée à une date ultérieure = reportée
retenir par-devers soi = retenir
réunir ensemble = réunir
réunis ensemble = réunis
s'entraider mutuellement = s’entraider
se réunir ensemble = se réunir
solidaires les uns des autres = solidaires
suivre derrière = suivre
tous sont unanimes = ils sont unanimes
tri sélectif des déchets = tri des déchets
un tri sélectif = un tri
voire même = voire
bref et concis = bref
dûment complété et rempli = rempli
en temps et en heure = à temps
en tout et pour tout = en tout
nul et non avenu = nul
purement et simplement = simplement
sain et sauf = sauf
seul et unique = seul
seule et unique = seule
une seule et unique = une seule
une seule et même = une même
un seul et même = un même
`;

/** Openings that say nothing; what follows takes their capital. */
const openings = `
comme vous le savez =
comme vous ne l'ignorez pas =
il convient de noter que =
il convient de préciser que =
il convient de rappeler que =
il convient de souligner que =
il est à noter que =
il est à préciser que =
il est important de noter que =
il est rappelé que =
il est utile de rappeler que =
il faut noter que =
il va sans dire que =
il y a lieu de noter que =
il y a lieu de rappeler que =
je me permets de vous écrire pour vous dire que =
je me permets de vous rappeler que =
je tiens à vous informer que =
je tiens à vous rappeler que =
je tiens à préciser que =
je vous informe par la présente que =
force est de constater que =
nous attirons votre attention sur le fait que =
j'attire votre attention sur le fait que =
nous tenons à vous rappeler que =
par la présente =
`;

/** Familiar words and forms of mail, and those of a letter of an administration. */
const formalWords = `
ok pour = d’accord pour
ok = d’accord
svp = s’il vous plaît
stp = s’il vous plaît
rdv = rendez-vous
asap = dès que possible
mail = courriel
mails = courriels
email = courriel
e-mail = courriel
e-mails = courriels
coup de fil = appel téléphonique
boulot = travail
ça = cela
est-ce que vous pouvez = pourriez-vous
est-ce que vous pourriez = pourriez-vous
pouvez-vous = pourriez-vous
peux-tu = pourriez-vous
je veux = je souhaite
je voudrais = je souhaiterais
on vous = nous vous
merci d'avance = je vous en remercie par avance
merci de bien vouloir = je vous prie de bien vouloir
merci de = je vous prie de bien vouloir
désolé pour = je vous prie d’excuser
n'hésitez pas à = je vous invite à
à bientôt = dans l’attente de vous rencontrer
`;

/** Salutation and close, when they stand alone on their line. */
export const closings: readonly { readonly pattern: RegExp; readonly written: string }[] = [
  { pattern: /^(?:bonjour|bonsoir|salut|hello|coucou)[ ,!.]*$/iu, written: 'Madame, Monsieur,' },
  { pattern: /^(?:bonjour|bonsoir) monsieur[ ,!.]*$/iu, written: 'Monsieur,' },
  { pattern: /^(?:bonjour|bonsoir) madame[ ,!.]*$/iu, written: 'Madame,' },
  {
    pattern:
      /^(?:(?:bien )?(?:cordialement|à vous)|(?:bonne|belle) (?:journée|soirée)|cdlt|bien à vous|sincères salutations|salutations)[ ,!.]*$/iu,
    written:
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  },
];

export const doubletTable: WordTable = readWordTable(doublets, 'repetition');
export const openingTable: WordTable = readWordTable(openings, 'shortened');
export const formalTable: WordTable = readWordTable(formalWords, 'formal-word');
