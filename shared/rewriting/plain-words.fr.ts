/**
 * Words of administration, and plain ones that say the same, written for the project: `said = plain`. After `+de` or `+à`
 * the preposition that follows goes too, and its article stays: « en application des règles » gives « selon les règles ».
 */
const sureLines = `
afin de = pour
afin d' = pour
afin que = pour que
afin qu' = pour qu’
en vue de = pour
en vue d' = pour
aux fins de = pour
aux fins d' = pour
à l'effet de = pour
à l'effet d' = pour
dans le but de = pour
dans le but d' = pour
dans l'optique de = pour
dans l'optique d' = pour
en application des dispositions +de = selon
en vertu des dispositions +de = selon
conformément aux dispositions +de = selon
en application +de = selon
en vertu +de = selon
conformément +à = selon
aux termes +de = selon
au regard +de = selon
eu égard +à = vu
en raison = à cause
en sus = en plus
nonobstant = malgré
en dépit +de = malgré
préalablement +à = avant
antérieurement +à = avant
postérieurement +à = après
à l'issue +de = après
à compter = à partir
à l'occasion = lors
au moyen +de = avec
par le biais +de = par
par l'intermédiaire +de = par
par voie de conséquence = donc
en conséquence de quoi = donc
de ce fait = donc
par conséquent = donc
en l'absence +de = sans
à l'exception +de = sauf
exception faite +de = sauf
à défaut +de = sans
en ce qui concerne = pour
pour ce qui concerne = pour
relativement +à = sur
au sujet +de = sur
à l'encontre +de = contre
à proximité = près
dans les meilleurs délais = rapidement
dans les plus brefs délais = rapidement
dans les délais impartis = à temps
en tout état de cause = dans tous les cas
le cas échéant = si besoin
en tant que de besoin = si besoin
dans l'hypothèse où = si
dans le cas où = si
au cas où = si
étant donné que = comme
du fait que = parce que
en raison du fait que = parce que
au motif que = parce que
dans la mesure où = parce que
lors même que = même si
quand bien même = même si
à titre gracieux = gratuitement
à titre gratuit = gratuitement
à titre onéreux = contre paiement
à titre exceptionnel = exceptionnellement
à titre principal = surtout
à titre indicatif = pour information
de manière systématique = toujours
de façon systématique = toujours
systématiquement = toujours
de manière régulière = régulièrement
ultérieurement = plus tard
actuellement = maintenant
à ce jour = aujourd’hui
à l'heure actuelle = maintenant
d'ores et déjà = déjà
in fine = à la fin
a priori = à première vue
de facto = en fait
ipso facto = automatiquement
a posteriori = après coup
stricto sensu = au sens strict
infra = plus bas
supra = plus haut
sus-visé = cité plus haut
susvisé = cité plus haut
susmentionné = cité plus haut
susnommé = nommé plus haut
il convient de = il faut
il convient d' = il faut
il y a lieu de = il faut
il y a lieu d' = il faut
il appartient à l'agent de = l’agent doit
il vous appartient de = vous devez
il vous appartient d' = vous devez
il vous incombe de = vous devez
vous êtes tenu de = vous devez
vous êtes tenue de = vous devez
vous êtes tenus de = vous devez
vous avez la possibilité de = vous pouvez
vous avez la possibilité d' = vous pouvez
vous avez la faculté de = vous pouvez
vous avez la faculté d' = vous pouvez
est en mesure de = peut
est en mesure d' = peut
sont en mesure de = peuvent
sont en mesure d' = peuvent
êtes en mesure de = pouvez
est susceptible de = peut
est susceptible d' = peut
sont susceptibles de = peuvent
sont susceptibles d' = peuvent
se doit de = doit
se doivent de = doivent
veuillez bien vouloir = veuillez
je vous saurais gré de bien vouloir = je vous prie de
nous vous saurions gré de bien vouloir = nous vous prions de
faire parvenir = envoyer
faites parvenir = envoyez
faire l'acquisition de = acheter
faire état +de = indiquer
faire mention +de = indiquer
donner suite = répondre
prendre connaissance +de = lire
prendre attache avec = contacter
prendre l'attache +de = contacter
se rapprocher +de = contacter
vous rapprocher +de = contacter
mettre en œuvre = appliquer
met en œuvre = applique
mettent en œuvre = appliquent
procéder à l'examen +de = examiner
procéder à l'inscription +de = inscrire
procéder au paiement +de = payer
procéder au versement +de = verser
procéder à l'envoi +de = envoyer
procéder à la vérification +de = vérifier
procéder à la signature +de = signer
effectuer le paiement +de = payer
effectuer une demande = faire une demande
effectuer = faire
effectue = fait
effectuent = font
effectuez = faites
stipuler = prévoir
stipule = prévoit
solliciter = demander
sollicite = demande
sollicitent = demandent
sollicitez = demandez
transmettre = envoyer
transmettez = envoyez
compléter et retourner = remplir et renvoyer
retourner dûment complété = remplir et renvoyer
requérir = demander
perçoit = reçoit
percevoir = recevoir
débuter = commencer
débute = commence
s'avérer = être
s'avère = est
`;

/** Words whose plain form depends on what stands beside them: shown, never put in without a person. */
const shownLines = `
dans le cadre +de = pour
notamment = par exemple
ci-après = plus bas
dès lors que = si
dès lors qu' = si
attendu que = comme
statuer sur = décider de
notifier = faire connaître
bénéficier +de = avoir
bénéficiez +de = avez
acquitter = payer
acquittez = payez
s'agissant +de = pour
ci-dessous = plus bas
ci-dessus = plus haut
requiert = demande
dûment = bien
diligenter = mener
pétitionnaire = demandeur
administrés = habitants
administré = habitant
assujetti = personne concernée
assujettis = personnes concernées
allocataire = personne qui reçoit l’aide
ayant droit = personne qui a droit
ayants droit = personnes qui ont droit
récépissé = reçu
formulaire ad hoc = formulaire prévu
pièces justificatives = documents qui prouvent
quitus = accord sur les comptes
quérulent = personne qui se plaint
dérogation = exception
caducité = fin de validité
caduc = qui n’est plus valable
abrogation = suppression
abroger = supprimer
forclusion = délai dépassé
forclos = hors délai
irrecevable = qui ne peut pas être examiné
recevabilité = droit d’être examiné
mandatement = ordre de paiement
émargement = signature de présence
émarger = signer
échéance = date limite
diligences = démarches
modalités = règles
modalité = règle
prescriptions = règles
injonction = ordre
mise en demeure = dernier rappel avant sanction
astreint = obligé
subséquent = qui suit
subséquents = qui suivent
afférent à = lié à
afférente à = liée à
afférents à = liés à
afférentes à = liées à
inhérent à = lié à
y afférents = qui s’y rapportent
idoine = adapté
exhaustif = complet
exhaustive = complète
concomitant = qui a lieu en même temps
pérenne = durable
pérenniser = faire durer
prorogation = prolongation
proroger = prolonger
résiliation = fin du contrat
résilier = mettre fin à
imputer = compter
imputable = dû
délibérant = qui décide
exécutoire = qui s’applique
instruire = examiner
instruction du dossier = examen du dossier
liquider = calculer
liquidation = calcul
quotité = part
quote-part = part
indu = somme versée à tort
titre de recette = facture
redevable = personne qui doit payer
débiteur = personne qui doit de l’argent
créancier = personne à qui l’on doit de l’argent
domicilié = qui habite
patronyme = nom de famille
conjoint = mari ou femme
concubin = personne avec qui l’on vit
`;

export type PlainWord = {
  readonly said: string;
  readonly plain: string;
  /** Preposition that goes with the words; null = none. */
  readonly takes: 'de' | 'à' | null;
  /** Whether the sentence stays right without looking at it. */
  readonly sure: boolean;
};

function read(lines: string, sure: boolean): readonly PlainWord[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', plain = ''] = line.split(' = ');
      const [said = '', preposition] = left.split(' +');
      const takes = preposition === 'de' || preposition === 'à' ? preposition : null;
      return { said, plain, takes, sure };
    });
}

export const plainWords: readonly PlainWord[] = [
  ...read(sureLines, true),
  ...read(shownLines, false),
];
