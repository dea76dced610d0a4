/** First names common among French public servants, folded. A compound is known by its first part. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'abdel abdelkader abdallah abel achille adam adel adele adelaide adrien adrienne agathe agnes ahmed aicha aida ' +
    'aime aimee alain alan alban albane albert alexandra alexandre alexia alexis alfred ali alice alicia aline alix ' +
    'alphonse amadou amandine ambre amelie amina amine amir anais anastasia andre andrea andree ange angele angelique ' +
    'angelina anissa anita ann anna annabelle anne annick annie anouk anthony antoine antoinette antonin apolline ariane ' +
    'aristide arlette armand armelle arnaud arthur assia astrid aude audrey auguste augustin aurelia aurelie aurelien ' +
    'aurore axel axelle aymeric aziz baptiste barbara bastien beatrice benedicte benjamin benoit berangere berenice ' +
    'bernadette bernard berthe bertrand bilal blandine boris brice brigitte bruno camille capucine carine carla carole ' +
    'caroline catherine cecile cedric celeste celestin celia celine chantal charlene charles charlotte cheikh chloe ' +
    'christelle christian christiane christine christophe claire clara clarisse claude claudia claudette claudine ' +
    'clemence clement clementine clotilde colette coline constance constant coralie corentin corinne cyprien cyril ' +
    'cyrille daniel daniele danielle daphne david deborah delphine denis denise diane didier dimitri djamel djamila ' +
    'dominique donatien dorian dorothee driss edith edmond edouard eleonore eliane elias eliette elisa elisabeth elise ' +
    'ella elodie eloise elsa emeline emeric emile emilie emilien emma emmanuel emmanuelle enora enzo eric erica erika ' +
    'ernest erwan erwann estelle esteban esther ethan etienne eugene eugenie eva evan eve eveline evelyne ewen fabien ' +
    'fabienne fabrice fadila fanny farid farida fatiha fatima fatou fatoumata felicie felix ferdinand fernand fernande ' +
    'flavie flavien flora florence florent florian floriane francine francis franck francois francoise frank ' +
    'fred frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaspard gaston gauthier gautier genevieve ' +
    'georges georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte gildas gilles gisele ' +
    'gregoire gregory guillaume guillemette gustave guy gwenael gwenaelle gwendoline habib hadrien hakim hamid hamza ' +
    'hanane hannah hassan hector helene heloise henri henriette herve hicham hippolyte honore hortense houria hubert ' +
    'hugo hugues huguette ibrahim ibrahima ilan ilona imane ines ingrid irene iris isabelle isaac ismael jacky jacob ' +
    'jacqueline jacques jade jamal jamila janine jean jeanne jeannine jennifer jeremie jeremy jerome jessica joachim joan ' +
    'joanna jocelyn jocelyne joel joelle johan johanna johnny jonas jonathan jordan joris jose josee joseph josephine ' +
    'josette josiane josselin judith jules julia julian juliane julie julien juliette justin justine kader kamel karen ' +
    'karim karima karine karl katell katia kelly kenza kevin khadija khaled khalid killian lamia laetitia laila lara ' +
    'larissa laura laure lauren laurence laurent laurie lea leila lena leo leon leonard leone leonie leopold leslie lila ' +
    'lilian liliane lily lina lionel lisa lise lison loic lola lorenzo lorraine lou louane louis louise louna luc luca ' +
    'lucas lucie lucien lucienne lucile ludivine ludovic lydia lydie lylia madeleine mael maelle maelys maeva mahmoud ' +
    'maia maite maiwenn malek malika malo mamadou manon manuel manuela marc marcel marcelle marco margaux margot ' +
    'marguerite maria mariam marianne marie mariama marina marine marion marius marjorie marlene marthe martial martin ' +
    'martine maryline maryse maryvonne mathias mathieu mathilde mathis matteo matthias matthieu maud maurice max maxence ' +
    'maxime maximilien maya mehdi melanie melina melissa mercedes meryem michael michel michele micheline michelle mickael ' +
    'miguel milan mireille mohamed mohammed moise mona monique morgan morgane mounir mourad moussa muriel mustapha myriam ' +
    'nabil nadege nadia nadine naima nassim natacha nathalie nathan nawel nelly nicolas nicole nina noa noah noe noel ' +
    'noelle noemie nolwenn nora nordine norbert nour oceane octave odette odile olga olivia olivier omar ophelie oscar ' +
    'othmane ousmane pablo pascal pascale patrice patricia patrick paul paula paule paulette pauline perrine philippe ' +
    'pierre pierrette pierrick prune quentin rachel rachid rachida raoul raphael raphaelle raymond raymonde rebecca ' +
    'regine regis reine remi remy renaud rene renee richard rita robert robin rodolphe rodrigue roger roland rolande ' +
    'romain romane romuald ronan rosalie rose roseline roxane ruben sabine sabrina sacha said salah salima salome samia ' +
    'samir samira samuel samy sandra sandrine sara sarah sebastien segolene selim selma seraphine serge severine sidonie ' +
    'siham simon simone sofia sofiane soizic solange solene solenne soline sonia sophia sophie soraya stanislas stephane ' +
    'stephanie steve steven sullivan suzanne suzy sylvain sylvaine sylvette sylvia sylviane sylvie tanguy tania tarik ' +
    'tatiana teddy terence thaddee theo theodore theophile therese thibaud thibault thibaut thierry thomas tiago tim ' +
    'timothee titouan tom tony tristan ugo ursula valentin valentine valerie valery vanessa vera veronique victoire ' +
    'victor victoria vincent violette virgile virginie viviane wahiba walid wassim wilfried william xavier yacine yael ' +
    'yanis yann yannick yasmina yasmine yassine yohan yohann yolande youcef younes youssef yvan yves yvette yvon yvonne ' +
    'zacharie zakaria zineb zoe zohra zora'
  ).split(' '),
);

/** Words with a capital that follow a civility or stand beside a first name without being a surname, folded. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'maire maires adjoint adjointe president presidente vice-president vice-presidente directeur directrice ministre ' +
    'prefet prefete secretaire conseiller conseillere depute deputee senateur senatrice chef cheffe responsable juge ' +
    'procureur recteur rectrice inspecteur inspectrice commissaire tresorier tresoriere receveur comptable dgs drh dga ' +
    'dpd rssi dsi agent agente madame monsieur et ou nous vous je il elle ils elles est bonjour merci cordialement ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi ' +
    'vendredi samedi dimanche travail temps ville commune mairie communaute region departement france ' +
    'cet rtt rifseep ifse cia nbi sft cmo clm cgm cld citis asa tnc psc ppr ppcr cap ccp cst cdg ldg rsu duerp drh ' +
    'ccas epci fpt fpe fph cgct cgfp rgpd cnil ia pdf csg crds smic cnracl ircantec urssaf caf cpam rsa apl aah mdph'
  ).split(' '),
);

/** Small words inside a surname, as a pattern. */
export const particle: string =
  "(?:de la |de l'|des |du |de |d'|le |la |van |von |der |den |el |al |ben )";

/** What announces a name, as a pattern. */
export const civility: string =
  '(?:M\\.|MM\\.|Mrs?\\.?|M(?= \\p{Lu}\\p{L})|Mmes?\\.?|Mlles?|Melles?|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Dr\\.?|Docteure?|Me|Ma[iî]tre|Pr\\.?|monsieur|madame|mademoiselle|mme|mlle|docteure?|ma[iî]tre)';

/** The short ones, after which a name is often typed without its capital. */
export const shortCivility: string = '(?:Mme|Mlle|mme|mlle|M\\.)';

/** Streets, schools and rooms bear the names of the dead. */
export const placeBefore: RegExp =
  /(?:rue|avenue|boulevard|place|square|quai|all[ée]e|impasse|cours|[ée]cole|coll[èe]ge|lyc[ée]e|salle|gymnase|stade|cr[èe]che|m[ée]diath[èe]que|biblioth[èe]que|espace|r[ée]sidence|h[ôo]pital|centre|parc|pont|tour|maison|fondation|groupe scolaire|institut|universit[ée]|ehpad|complexe|auditorium|th[ée][âa]tre)\s+(?:(?:de\s+la|de|du|des|d'|l')\s*)?$/iu;

/** Words that follow a civility or a first name in lower case without being a surname, folded. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'le la les l un une de du des d au aux et ou ni mais donc or car qui que quoi dont si sur sous dans par pour avec sans ' +
    'chez vers entre en y a ai as est sont etait sera serait soit ete etre ont avait aura aurait peut peuvent doit doivent veut ' +
    'je tu il elle on nous vous ils elles me te se ce cet cette ces mon ma mes ton ta tes son sa ses notre votre leur ' +
    'nos vos leurs ne pas plus bien tres trop aussi alors depuis apres avant pendant quand comme comment combien ' +
    'souhaite demande part va vient fait travaille habite bonjour merci svp absent absente malade actuellement toujours ' +
    'chacun chaque tout tous toute toutes dit lui meme'
  ).split(' '),
);

/** First names that are also ordinary words: alone beside a word in capitals they name no one. */
export const wordNames: ReadonlySet<string> = new Set(
  (
    'aime aimee ange baptiste claire clement clemence constance constant eve fleur france germain germaine jade juste ' +
    'justice lise marine max mercedes noel noelle olive pascal pascale prune reine rose said victoire violette marin lys milan ' +
    'dominique camille ali ambre alma'
  ).split(' '),
);
