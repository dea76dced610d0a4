/** What belongs to the life of a public servant or of a service: such a text is never turned away. */
const ofTheTrade =
  /cong(?:e|es)(?![a-z])|(?<![a-z])agents?(?![a-z])|(?<![a-z])pa(?:ie|ye)|salaire|remuner|traitement|(?<![a-z])primes?(?![a-z])|contrat|(?<![a-z])(?:cdd|cdi|rh|drh|rtt|cet|cia|ifse|rifseep|nbi|asa|cnas|cst|cap|dgs)(?![a-z])|titulaire|stagiaire|fonctionnaire|retraite|maladie|(?<![a-z])arret|formation|concours|teletravail|absence|absent|indemnit|(?<![a-z])frais(?![a-z])|rembours|horaire|temps (?:partiel|de travail|complet|non|plein)|heures? (?:sup|de|compl)|(?<![a-z])grade|echelon|avancement|promotion|mutation|detachement|disponibilite|demission|preavis|maternite|paternite|parental|syndic|greve|accident|medecin|handicap|cumul|statut|carriere|entretien (?:pro|annuel)|mutuelle|prevoyance|chomage|licenci|discipl|recrut|poste(?![a-z])|astreinte|vacataire|contractuel|deliberation|arrete(?![a-z])|marche public|usager|administre|urbanisme|permis de construire|etat civil|commune|mairie|conseil municipal|collectivite|cantine|titres?[ -]restaurant|titres? de recette|regie|responsable/u;

/** Whatever stands beside it: what no use covers. */
const always: readonly RegExp[] = [
  /^cherche[rz]?(?: moi)? sur (?:internet|google|le web)/u,
  /(?<![a-z])(?:blague|horoscope|loto|bitcoin|crypto(?:monnaie)?|tiktok|netflix|playlist|karaoke)(?![a-z])/u,
  /(?<![a-z])(?:python|javascript|typescript|java|php|html|css|sql|c\+\+|github)(?![a-z])/u,
  /(?:dessine|genere|cree|fais|produis|fabrique)[a-z]*[ -](?:[a-z]+ ){0,4}(?:images?|photos?|dessins?|logos?|videos?|memes?|avatars?)(?![a-z])/u,
  /(?:code|cree|developpe|programme|fais|construis)[a-z]*[ -](?:[a-z]+ ){0,3}(?:sites?(?: (?:web|internet))?|applis?|applications?|apps?|logiciels?|scripts?|jeux?|algorithmes?)(?![a-z])/u,
];

/** Only in a text that says nothing of the trade. */
const topics: readonly RegExp[] = [
  /temps (?:qu'il )?(?:fait|fera)|meteo|pleuvoir|pleuvra|(?:il|va) (?:pleut|neiger?)(?![a-z])|temperature (?:dehors|exterieure|demain)|fait-il (?:beau|chaud|froid)/u,
  /(?<![a-z])(?:match|score|foot(?:ball)?|rugby|psg|ligue 1|coupe du monde|tour de france|championnat)(?![a-z])/u,
  /(?<!titre de )(?<![a-z])recette (?:de|d'|pour)|(?<![a-z])(?:pate a|gateau|crepes?|pizzas?|tarte|quiche|cuisiner)(?![a-z])/u,
  /(?<![a-z])capitale (?:de|d'|du)|(?<![a-z])(?:napoleon|louis xiv|einstein|joconde|planete|galaxie|dinosaure|guerre mondiale)(?![a-z])|qui (?:etait|a (?:invente|decouvert|peint|gagne|compose))(?![a-z])/u,
  /president de la republique|premier ministre|(?:pour qui|quel candidat|quel parti)[^?]{0,20}vot|penses-tu d(?:e|u)|ton avis sur|parti politique/u,
  /quelle heure (?:est|il est)|quel jour (?:on est|est-on|sommes)|quelle date (?:on est|sommes|est-on)/u,
  /^(?:qui (?:es|etes|t'es)[ -](?:tu|vous)|t'es qui|comment (?:tu t'appelles|t'appelles-tu|vous appelez-vous)|quel est ton (?:nom|age)|(?:est-ce que )?(?:es[ -]tu|tu es|t'es|vous etes|etes[ -]vous) (?:un |une |de )?(?:humain|robot|ia(?![a-z])|intelligence|machine|vraie? personne|vivant|la(?![a-z]))|est-ce que tu (?:m'aimes|dors|reves))/u,
  /(?<![a-z])(?:poeme|haiku|sudoku|devinette|charade|echecs|karaoke|histoire drole)(?![a-z])|quelque chose de drole|quel(?:le)? (?:bon |bonne )?(?:film|serie|musique|jeu video|restaurant)(?![a-z])/u,
  /quel(?:le)? (?:telephone|voiture|ordinateur|television|velo|tele|portable) (?:acheter|choisir|me)/u,
  /^[^a-z]*(?:combien (?:font|fait)|calcule[rz]?(?: moi)?|resous|resoudre)?[ :]*\(?\d+[\d .,]*(?:fois|x|\*|plus|\+|moins|-|divise par|\/|÷)\s*\d|(?<![a-z])equation|racine carree|derivee de/u,
  /(?:cours|prix) (?:de |du |en )(?:la )?(?:bourse|or(?![a-z])|ethereum|l'or|cac)|itineraire (?:pour|vers|jusqu)/u,
];

/** Things to do in the world, which no text does. */
const deeds =
  /^(?:(?:(?:peux|pourrais|pouvez|pourriez|veux)[ -](?:tu|vous) (?:me |m'|nous )?|(?:bonjour|salut|stp|svp|calame)[ ,]+))*(?:raconte[rz]?|chante[rz]?|danse[rz]?|joue[rz]?|dessine[rz]?|reserve[rz]?|commande[rz]?|achete|achetez|appelle|appelez|telephone|telephonez|allume[rz]?|eteins|eteindre|repare[rz]?|pirate[rz]?|hacke[rz]?|resous|devine|recommande[rz]?|cuisine|conduis|mets de la|lance de la|trouve[rz]?[ -](?:moi )?un(?:e)? (?:restau|hotel|film|cadeau)|code[ -](?:moi|un)|programme[ -](?:moi|un)|mon imprimante)(?![a-z])(?! (?:publique|d'achat))/u;

/** Whether a message asks for what no use of the house covers; `plain` as `plainRequest` gives it. In doubt, no. */
export function isOutside(plain: string): boolean {
  const head = plain.slice(0, 300);
  // A long message is never small talk.
  if (plain.length > 300) return false;
  if (
    always.some((cue) => cue.test(head)) &&
    !/(?<![a-z])(?:textes?|mails?|courriers?|articles?|annonces?) /u.test(head)
  )
    return true;
  if (ofTheTrade.test(head)) return false;
  return deeds.test(head) || topics.some((cue) => cue.test(head));
}
