/** Verbs of a task, folded, by their stems: present, future and infinitive of each are heard. */
const task =
  '(?:envo[iy]|enverr|prepar|redig|transmet|transmett|contact|appel|rappel|verifi|organis|planifi|programm|demand|prend|prendr|pren|cherch|recherch|chiffr|calcul|complet|mett|met |met$|mise|fai[ts] |fass|fera|ferai|ferez|feron|relanc|propos|present|communiqu|diffus|publi|inform|convoqu|reserv|command|achet|sign|finalis|corrig|modifi|revo|revien|reviend|reprend|regard|etudi|analys|recens|actualis|mettr|depos|adress|suivr|suit|suivi|pilot|anim|recrut|lanc|boucl|termin|valid|sollicit|rencontr|install|repar|remplac|livr|fourni|remett|remet|partag|cre[eo]|list|inscri|ajout|reuni|relir|repond|rassembl|collect|negoci|recontact|conven|charg|occup)\\w*';
const future =
  '(?!(?:pour|ser|aur|faud|voud|v|i|devr|verr|dir)(?:rai|ras|ra|rons|rez|ront|ai|as|a|ons|ez|ont)(?= ))\\w{2,}(?:rai|ras|ra|rons|rez|ront)';
export const self: RegExp = new RegExp(
  ` (?:je m en (?:occupe|charge|occuperai|chargerai)|je me charge|je m occupe|je m engage a|nous nous engageons a|j en fais mon affaire|je prends (?:ca|le point|cette action|l action)|je (?:le |la |les |l |te |vous |lui |leur |m )*(?:vais|dois) (?:le |la |les |l |te |vous |lui |leur |m )*${task}|(?:je|j) (?:le |la |les |l |te |vous |lui |leur |y |en )*(?:${future}|(?:envoie|prepare|redige|transmets|contacte|appelle|verifie|organise|relance|diffuse|finalise|adresse)) )`,
);
export const needed: RegExp =
  / (?:il (?:faut|faudra|faudrait|reste)(?: donc| aussi| bien| absolument| vraiment)?(?: qu(?:e|il|on|elle)?)?|a faire|reste a|(?:il est|est) (?:demande|prevu) (?:a|de|que)|merci (?:de|a)|pensez? a|n oubliez? pas de|on (?:doit|va devoir)|nous (?:devons|devrons)|prevoir de|action) /;
/** The head of a service alone: what stands behind it is read for the verb. */
export const service: RegExp =
  /(?<![\p{L}])(?:l[ea]s? |l['’]|nos |notre )(?:services?|direction|secrétariat|DRH|DGS|RH|cabinet|bureau d['’]études?|prestataire)(?![\p{L}])/iu;
const present =
  '(?:envoie|prepare|redige|transmet|contacte|appelle|rappelle|verifie|organise|planifie|programme|relance|diffuse|finalise|adresse|complete|corrige|reprend|chiffre|cherche|reserve|commande|informe|previent|pilote|lance|termine|depose|partage|ajoute|inscrit|convoque|reunit|negocie|recense|actualise|sollicite|gere)(?:nt)?';
/** What somebody is to do, right behind the name. */
export const charged: RegExp = new RegExp(
  ` (?:(?:doit|doivent|devra|devront|va|vont)(?: \\w+){0,3}? (?!etre|avoir|voir|dire|pouvoir|vouloir)\\w+(?:er|ir|re|oir)|est charge de|sont charges de|est chargee de|(?:se|s en|s) (?:charge|chargera|occupe|occupera|engage|engagera)|prend en charge|prendra en charge|${future}|${present}) `,
);
/** « M. X se charge de… », « s’en occupe »: taken, with a limit or without. */
export const takesOn: RegExp =
  / (?:(?:se|s en) charge(?:ra|nt)?|s(?: en)? occupe(?:ra|nt)?|est chargee? de|s engage(?:ra)? a) /;
/** Behind a name, words of whoever speaks, or of what was done. */
export const noCharge: RegExp =
  /^ (?:(?:j|je|nous|on|vous|tu|qui|a|ont|avait|avez|charge|chargee|directeur|directrice|adjointe?|conseillere?) )/;
/** « je vous demande de réunir la commission », said to somebody by name. */
export const ordered: RegExp = new RegExp(
  ` (?:je (?:vous|te|lui|leur) (?:demande(?:rai)?|charge|confie|prie)(?: donc| aussi)?(?: de| le soin de| la mission de)|je (?:prierai|chargerai|demanderai a|demande a|demande au|demande aux) (?:\\w+ ){1,6}?de|merci de|il vous (?:faudra|revient de|appartient de)) (?:bien vouloir |nous |me |leur |lui |le |la |les |y )*${task} `,
);
/** Asked for in the meeting itself, and done there. */
const atOnce =
  '(?:prendre (?:la parole|place|acte|note|part)|noter|voter|vous|m excuser|excuser|approuver|adopter|valider (?:le|ce|cette)|rester|regarder|faire (?:silence|court|vite)|mettre aux voix|rappeler|respecter|presenter|demander|conclure|croire)';
export const asked: RegExp = new RegExp(
  ` (?:(?:tu|vous) (?:peux|pouvez|pourras|pourrez|dois|devez|te charges?|vous chargez?|t occupes?|vous occupez?)|peux tu|pouvez vous|pourras? tu|pourriez vous|tu (?:m |me |nous |leur |lui |le |la |les )*${task}) `,
);
export const noTask: RegExp =
  / (?:si (?:je|on|nous|vous|tu)|je ne |j ai deja|je voudrais|je vais (?:vous )?(?:dire|essayer|terminer|conclure|etre|passer|laisser|donner la parole|y revenir|faire (?:court|vite|bref)|commencer|prendre)|je (?:vous |me )?(?:dirai|serai|aurai|pourrai|voudrai|rappellerai|repondrai|terminerai|conclurai|finirai|commencerai|passerai|laisserai|reviendrai|ajouterai|resterai)|avait|avaient|aurait|(?:dont|que|ce que|ceux que|quand|comme) je m (?:en )?(?:occupe|charge)|il faut (?:donc |bien |aussi )*(?:dire|savoir|reconnaitre|bien|voir|rappeler|quand meme)|l an dernier|hier|l annee derniere|en 20[01]\d|a deja|ont deja|c etait|aurai a coeur|assurerai la presidence|je vais (?:vous )?(?:mettre aux voix|presenter|parler|lire|donner|rappeler|demander|passer)|je (?:vous |m |me |le |la |les |en |l |y |n )*(?:parlerai|detaillerai|ecouterai|commenterai|preciserai|expliquerai|mettrai|presenterai|citerai|repeterai|insisterai|evoquerai|demanderai|donnerai la parole|vais vous)|charge[e]?s? de mission) /;
/** What is asked for in the meeting and done in it is no task. */
export const doneAtOnce: RegExp = new RegExp(
  ` (?:demande(?:rai)?|prie|merci)(?: donc| aussi)? (?:de|d) (?:bien vouloir |ne pas )?${atOnce} `,
);
