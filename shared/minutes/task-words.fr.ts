/** Verbs of a task, folded, by their stems: present, future and infinitive of each are heard. */
const task =
  '(?:envo[iy]|enverr|prepar|redig|transmet|transmett|contact|appel|rappel|verifi|organis|planifi|programm|demand|prend|prendr|pren|cherch|recherch|chiffr|calcul|complet|mett|met |met$|mise|fai[ts] |fass|fera|ferai|ferez|feron|relanc|propos|present|communiqu|diffus|publi|inform|convoqu|reserv|command|achet|sign|finalis|corrig|modifi|revo|revien|reviend|reprend|regard|etudi|analys|recens|actualis|mettr|depos|adress|suivr|suit|suivi|pilot|anim|recrut|lanc|boucl|termin|valid|sollicit|rencontr|install|repar|remplac|livr|fourni|remett|remet|partag|cre[eo]|list|inscri|ajout|rassembl|collect|negoci|recontact|conven|charg|occup)\\w*';
const future = '\\w{2,}(?:rai|ras|ra|rons|rez|ront)';
export const self: RegExp = new RegExp(
  ` (?:je m en (?:occupe|charge|occuperai|chargerai)|je me charge|je m occupe|je m engage a|nous nous engageons a|j en fais mon affaire|je prends (?:ca|le point|cette action|l action)|je (?:le |la |les |l |te |vous |lui |leur |m )*(?:vais|dois) (?:le |la |les |l |te |vous |lui |leur |m )*${task}|(?:je|j) (?:le |la |les |l |te |vous |lui |leur |y |en )*(?:${future}|(?:envoie|prepare|redige|transmets|contacte|appelle|verifie|organise|relance|diffuse|finalise|adresse)) )`,
);
export const needed: RegExp =
  / (?:il (?:faut|faudra|faudrait|reste)(?: donc| aussi| bien| absolument| vraiment)?(?: qu(?:e|il|on|elle)?)?|a faire|reste a|(?:il est|est) (?:demande|prevu) (?:a|de|que)|merci (?:de|a)|pensez? a|n oubliez? pas de|on (?:doit|va devoir)|nous (?:devons|devrons)|prevoir de|action) /;
export const service: RegExp =
  /(?:l[ea]s? |l['’]|nos )(?:services?(?: (?:des?|du|de la|de l['’])?\s?[\p{L}’'-]+(?: [\p{L}’'-]+)?)?|direction(?: (?:des?|du|de la|de l['’])\s?[\p{L}’'-]+(?: [\p{L}’'-]+)?)?|secrétariat(?: général)?|DRH|DGS|RH|cabinet|bureau d['’]études?|prestataire)/iu;
export const charged: RegExp = new RegExp(
  ` (?:doit|doivent|devra|devront|va|vont|est charge de|sont charges de|est chargee de|se charge|se chargera|s occupe|s occupera|prend en charge|${future}|${task}) `,
);
export const asked: RegExp = new RegExp(
  ` (?:(?:tu|vous) (?:peux|pouvez|pourras|pourrez|dois|devez|te charges?|vous chargez?|t occupes?|vous occupez?)|peux tu|pouvez vous|pourras? tu|pourriez vous|tu (?:m |me |nous |leur |lui |le |la |les )*${task}) `,
);
export const noTask: RegExp =
  / (?:si (?:je|on|nous|vous|tu)|je ne |j ai deja|je voudrais|je vais (?:vous )?(?:dire|essayer|terminer|conclure|etre|passer|laisser|donner la parole|y revenir|faire (?:court|vite|bref)|commencer|prendre)|je (?:vous |me )?(?:dirai|serai|aurai|pourrai|voudrai|rappellerai|repondrai|terminerai|conclurai|finirai|commencerai|passerai|laisserai|reviendrai|ajouterai|resterai)|avait|avaient|aurait|il faut (?:dire|savoir|reconnaitre|bien|voir|rappeler|quand meme)|l an dernier|hier|l annee derniere|en 20[01]\d|a deja|ont deja|c etait) /;
