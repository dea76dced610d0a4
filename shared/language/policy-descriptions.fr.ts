import type { Descriptions } from './policy-descriptions.ts';

/** The French of `policy-descriptions`. */
export const policyDescriptionsFr: Descriptions = {
  $: 'Politique de Calame : ce qui est permis, en un seul fichier',
  version: 'Version du format de ce fichier : 1.',
  organisation: 'La collectivité qui répond de ce fichier.',
  'organisation.name': 'Nom de la collectivité, tel qu’il est montré aux agents.',
  'organisation.kind': 'Nature de la collectivité.',
  'organisation.siren': 'SIREN : neuf chiffres, entre guillemets.',
  'organisation.dpd': 'Adresse électronique du délégué à la protection des données.',
  'organisation.language': 'Langue des réponses et des messages.',
  'organisation.versant': 'Versant de la fonction publique dont les règles s’appliquent.',
  'organisation.timeZone': 'Fuseau horaire des dates montrées.',
  identity: 'Qui peut s’adresser à Calame, et à quel titre.',
  'identity.tenants':
    'Locataires Microsoft 365 admis, par leur identifiant. Aucun : seul l’essai sur cet ordinateur est possible.',
  'identity.guests': 'Admettre les comptes invités de ces locataires.',
  'identity.roles': 'Rôles et groupes qui les donnent. Chacun est agent.',
  'identity.roles.*': 'Groupes qui donnent ce rôle : group:…, organisation:… ou all-agents.',
  'identity.groups':
    'Groupes Entra derrière les noms que ce fichier emploie (group:rh) : sans cela, un nom n’est celui de personne dans Teams.',
  'identity.groups.*':
    'Identifiants d’objet des groupes Entra (centre d’administration Microsoft Entra : Groupes).',
  'identity.directory': 'Lecture des groupes d’une personne dans Entra.',
  'identity.directory.keepFor':
    'Durée pendant laquelle ses groupes sont tenus pour connus, de 1m à 24h : un retrait prend effet au plus tard à sa fin.',
  'identity.directory.asApplication':
    'Lire aussi les groupes au nom de l’application, pour qui n’écrit que dans la conversation (autorisations d’application User.Read.All et GroupMember.Read.All).',
  'identity.development':
    'Personnes fictives pour l’essai sur cet ordinateur ; sans effet ailleurs.',
  'identity.development.id': 'Identifiant court, par exemple claire (« calame ask --as claire »).',
  'identity.development.name': 'Nom montré.',
  'identity.development.groups': 'Groupes de cette personne.',
  'identity.development.roles': 'Rôles de cette personne, outre ceux que donnent ses groupes.',
  'identity.development.objectId': 'Identifiant Entra que montre l’Agents Playground.',
  residency: 'Où les données peuvent être traitées.',
  'residency.require':
    'Le plus loin que les données peuvent aller : fr (France), eu (Union européenne) ou eu-efta (Union européenne et AELE).',
  'residency.operator':
    'Ce qui est exigé de l’exploitant de chaque point d’accès ; « unknown » n’y répond pas.',
  'residency.operator.secNumCloud': 'yes : la qualification SecNumCloud est exigée.',
  'residency.operator.nonEuLaw':
    'no : un exploitant soumis à un droit extérieur à l’Union européenne est exclu.',
  'residency.operator.headquarters': 'Pays où le siège peut se trouver, deux lettres.',
  hosting: 'Où se trouvent les autres étapes d’une question, tel que la collectivité le déclare.',
  'hosting.microsoft365': 'Microsoft 365 : Teams, Word, et ce qu’ils conservent.',
  'hosting.microsoft365.location':
    'Pays (deux lettres) ou EU, lu dans le centre d’administration Microsoft 365 : Paramètres, Paramètres de l’organisation, Emplacement des données.',
  'hosting.microsoft365.statement': 'Ce qui y est écrit, ou la référence du contrat.',
  'hosting.microsoft365.checkedAt': 'Date à laquelle cela a été lu, "AAAA-MM-JJ".',
  'hosting.azureBot': 'Le service Azure Bot, qui transmet les messages de Teams.',
  'hosting.azureBot.region': 'Région de la ressource, par exemple westeurope.',
  'hosting.azureBot.statement': 'Ce qui le prouve.',
  'hosting.azureBot.checkedAt': 'Date de la vérification, "AAAA-MM-JJ".',
  'hosting.calame': 'La machine où tourne Calame.',
  'hosting.calame.location': 'Pays (deux lettres) ou EU.',
  'hosting.calame.statement': 'Où se trouve la machine et qui la tient.',
  'hosting.calame.operator': 'Qui exploite cette machine.',
  'hosting.calame.operator.name': 'Nom de l’exploitant.',
  'hosting.calame.operator.headquarters': 'Pays du siège, deux lettres.',
  'hosting.calame.operator.secNumCloud': 'Qualification SecNumCloud de cet hébergement.',
  'hosting.calame.operator.nonEuLaw':
    'L’exploitant est-il soumis à un droit extérieur à l’Union européenne ?',
  services:
    'Services de la collectivité, pour les budgets et les totaux. Un agent compte dans le premier dont il a le groupe.',
  'services.id': 'Nom court, par exemple voirie.',
  'services.title': 'Nom montré.',
  'services.group': 'Groupe dont les membres sont de ce service : group:… ou organisation:…',
  'services.tokensPerMonth': 'Budget du service, en jetons par mois. Absent : sans limite propre.',
  networks: 'Réseaux de la collectivité.',
  'networks.private':
    'Réseaux privés où se trouvent vos propres serveurs de modèles, par exemple 10.20.0.0/16.',
  'networks.own':
    'Adresses publiques de vos propres serveurs, par petits blocs : de /24 à /32 en IPv4, de /48 à /128 en IPv6. Un modèle « self-hosted » dont le nom mène ailleurs n’est pas appelé.',
  egress: 'Sortie vers les points d’accès.',
  'egress.proxy': 'Proxy de sortie, sans mot de passe. Les proxys de l’environnement sont ignorés.',
  endpoints: 'Points d’accès aux modèles. Aucun : réponses sans IA, par extraits des documents.',
  'endpoints.id': 'Nom court, que les routes reprennent.',
  'endpoints.kind':
    'Protocole : openai-compatible (Scaleway, Mistral, OVHcloud, Ollama, vLLM…) ou azure-openai.',
  'endpoints.baseURL':
    'Adresse de base, en https, hôte exact. Une adresse locale ou privée demande la preuve self-hosted.',
  'endpoints.residency':
    'Classe de résidence déclarée ; jamais plus forte que ce que prouvent evidence et l’hôte.',
  'endpoints.preset':
    'Préréglage dont ce point d’accès part (« calame policy presets ») ; ce qui est écrit ici l’emporte.',
  'endpoints.operator': 'Qui exploite ce service.',
  'endpoints.operator.name': 'Nom de l’exploitant.',
  'endpoints.operator.headquarters': 'Pays du siège, deux lettres.',
  'endpoints.operator.secNumCloud': 'Qualification SecNumCloud de ce service.',
  'endpoints.operator.nonEuLaw':
    'L’exploitant est-il soumis à un droit extérieur à l’Union européenne ?',
  'endpoints.evidence': 'Ce qui prouve le lieu de traitement.',
  'endpoints.evidence.type': 'arm (Azure), contract (contrat) ou self-hosted (votre serveur).',
  'endpoints.evidence.location':
    'arm : région du compte ; contract : pays (deux lettres), EU ou EU-EFTA.',
  'endpoints.evidence.sku':
    'Type de déploiement Azure : Standard, ProvisionedManaged ou DataZone… ; jamais Global… ni Developer.',
  'endpoints.evidence.resource': 'Identifiant de la ressource Azure : /subscriptions/…',
  'endpoints.evidence.maxAgeHours': 'Âge maximal de la preuve, en heures.',
  'endpoints.evidence.reference': 'Référence du contrat.',
  'endpoints.evidence.checkedAt': 'Date de la dernière vérification, "AAAA-MM-JJ".',
  'endpoints.evidence.expiresAt':
    'Dernier jour où la preuve vaut, "AAAA-MM-JJ" ; ensuite rien n’est envoyé. Absent : sans terme.',
  'endpoints.evidence.statement': 'Où se trouve le serveur et qui le tient.',
  'endpoints.evidence.signedBy': 'Fonction de la personne qui l’atteste.',
  'endpoints.auth': 'Comment Calame s’identifie. Jamais la clé elle-même.',
  'endpoints.auth.type':
    'key (clé nommée par env ou file), entra (Azure) ou none (serveur self-hosted sans clé).',
  'endpoints.auth.env':
    'Nom de la variable d’environnement qui contient la clé. Absente : point d’accès non configuré, laissé de côté.',
  'endpoints.auth.file': 'Chemin du fichier qui contient la clé.',
  'endpoints.models': 'Modèles servis, le premier choix d’abord.',
  'endpoints.models.name': 'Nom du modèle, ou du déploiement Azure.',
  'endpoints.models.role': 'chat (rédiger), embed (indexer) ou rerank (classer).',
  'endpoints.models.contextTokens': 'Longueur de contexte, en jetons.',
  'endpoints.models.params':
    'Paramètres du modèle, en milliards, pour l’empreinte. Absents : empreinte inconnue.',
  'endpoints.models.params.activeB': 'Paramètres actifs, [minimum, maximum].',
  'endpoints.models.params.totalB': 'Paramètres en tout, [minimum, maximum].',
  'endpoints.models.zone': 'Zone électrique, trois lettres, par exemple FRA.',
  'endpoints.models.pue': 'Rendement énergétique du centre de données (PUE).',
  'endpoints.models.wue': 'Eau du centre de données, en litres par kWh (WUE).',
  'endpoints.models.uses':
    'Usages auxquels ce modèle suffit. Absents : tous. Le plus petit qui suffit passe en premier.',
  'endpoints.models.servedAs':
    'Autres noms sous lesquels le point d’accès peut dire avoir servi ce modèle ; sur Azure, le nom du modèle quand le déploiement en porte un autre. Sans cela, son empreinte reste inconnue et ses vecteurs sont refusés.',
  'endpoints.limits': 'Limites que le fournisseur accorde.',
  'endpoints.limits.requestsPerMinute': 'Demandes par minute.',
  'endpoints.limits.tokensPerMinute': 'Jetons par minute.',
  'endpoints.limits.maxInFlight': 'Demandes en même temps.',
  'endpoints.timeouts': 'Délais, par exemple 500ms ou 3s.',
  'endpoints.timeouts.connect': 'Pour établir la connexion.',
  'endpoints.timeouts.firstToken': 'Jusqu’au premier mot.',
  'endpoints.timeouts.idle': 'Entre deux mots.',
  'endpoints.timeouts.total': 'Pour la réponse entière.',
  'endpoints.health': 'Quand laisser un modèle en panne au repos, et combien de temps.',
  'endpoints.health.failures': 'Échecs de suite après lesquels il est laissé au repos.',
  'endpoints.health.coolDown':
    'Repos avant un nouvel essai ; doublé à chaque échec, au plus 10 minutes.',
  'endpoints.health.probeEvery':
    'Délai entre deux vérifications d’un point d’accès que personne n’a appelé ; "0s" : aucune.',
  uses: 'Usages ouverts. Ce qui n’est pas écrit est fermé.',
  'uses.hr-answer': 'Répondre aux questions RH à partir des documents validés.',
  'uses.draft': 'Rédiger un projet d’acte ou de courrier.',
  'uses.rewrite': 'Reformuler un texte.',
  'uses.synthesis': 'Faire la synthèse de documents.',
  'uses.minutes': 'Rédiger un compte rendu de réunion.',
  'uses.index': 'Indexer les documents par le sens (vecteurs).',
  'uses.classify-mail': 'Orienter le courrier entrant.',
  'uses.*.enabled': 'Usage ouvert.',
  'uses.*.for': 'Groupes qui y ont droit.',
  'uses.*.dataClasses': 'Classes de données admises ; personal doit être écrit.',
  'uses.*.route':
    'Points d’accès, le premier choix d’abord ; un secours n’est jamais plus faible que lui. Vide : sans IA.',
  'uses.*.withoutModel':
    'Ce qui est rendu sans modèle : passages, extracts (extraits), skeleton (trame) ou none (rien).',
  'uses.*.hedgeAfter':
    'Délai sans un mot après lequel le point d’accès suivant est aussi interrogé. Absent : jamais.',
  dataClasses: 'Règles par classe de données.',
  'dataClasses.public': 'Données publiques.',
  'dataClasses.internal': 'Données internes.',
  'dataClasses.personal': 'Données personnelles.',
  'dataClasses.sensitive':
    'Sujets sensibles (santé, signalement…) : jamais de modèle, transmis à une personne.',
  'dataClasses.*.minResidency': 'Résidence exigée pour cette classe, masquée ou non.',
  'dataClasses.*.operator':
    'Ce qui est exigé de l’exploitant pour cette classe, en plus de residency.operator.',
  'dataClasses.*.operator.secNumCloud': 'yes : la qualification SecNumCloud est exigée.',
  'dataClasses.*.operator.nonEuLaw':
    'no : un exploitant soumis à un droit extérieur à l’Union européenne est exclu.',
  'dataClasses.*.operator.headquarters': 'Pays où le siège peut se trouver, deux lettres.',
  'dataClasses.*.mask': 'Masquer les données personnelles avant tout envoi.',
  'dataClasses.*.route': 'none : aucun modèle, la demande est transmise.',
  'dataClasses.*.handOver': 'Contact à qui la demande est transmise (clé de contacts).',
  gates: 'Règles d’usage.',
  'gates.prohibited':
    'Pratiques interdites par l’article 5 du règlement sur l’IA ; la liste ne peut pas être réduite.',
  'gates.highRisk': 'Usages à haut risque (annexe III) : refuse, ou encadré par trois références.',
  'gates.highRisk.*': 'refuse, ou { gated: true, validator, aipd, register }.',
  'gates.highRisk.*.gated': 'Usage ouvert sous conditions.',
  'gates.highRisk.*.validator': 'Personne qui valide.',
  'gates.highRisk.*.aipd': 'Référence de l’analyse d’impact (AIPD).',
  'gates.highRisk.*.register': 'Numéro au registre des traitements.',
  quotas: 'Quotas. Absents : sans limite.',
  'quotas.perAgent': 'Par agent.',
  'quotas.perAgent.tokensPerDay': 'Jetons par jour.',
  'quotas.perMonth': 'Pour la collectivité, par mois.',
  'quotas.perMonth.tokens': 'Jetons par mois, par exemple 50e6.',
  'quotas.perMonth.gCO2e': 'Empreinte par mois, en grammes de CO2 équivalent.',
  'quotas.warnAt': 'Part du quota à partir de laquelle prévenir.',
  privacy: 'Données personnelles dans les demandes.',
  'privacy.failClosed':
    'Si la recherche de données personnelles échoue, rien n’est envoyé. Toujours vrai.',
  'privacy.rules': 'Ce qui est masqué (mask) ou laissé (allow).',
  'privacy.rules.nir': 'Numéro de sécurité sociale.',
  'privacy.rules.iban': 'Coordonnées bancaires.',
  'privacy.rules.phone': 'Numéro de téléphone.',
  'privacy.rules.email': 'Adresse électronique.',
  'privacy.rules.siret': 'SIRET, donnée d’entreprise.',
  'privacy.rules.siren': 'SIREN, donnée d’entreprise.',
  'privacy.rules.name': 'Nom de personne.',
  'privacy.rules.address': 'Adresse postale.',
  'privacy.rules.birth-date': 'Date de naissance.',
  'privacy.rules.matricule': 'Matricule d’agent.',
  retention: 'Durées de conservation, en jours (30d).',
  'retention.conversations': 'Conversations.',
  'retention.journal': 'Journal : de 180d à 365d ; jusqu’à 1095d avec journalReason.',
  'retention.journalReason': 'Raison d’une conservation du journal au-delà d’un an.',
  'retention.drafts': 'Projets.',
  'retention.jobs': 'Synthèses : documents déposés, fiches et relectures.',
  'retention.tickets': 'Demandes transmises aux RH.',
  journal: 'Trace des demandes.',
  'journal.content':
    'Contenu des demandes dans le journal : none (aucun), masked (masqué) ou encrypted (chiffré).',
  charter: 'Charte que chaque agent accepte avant le premier usage.',
  'charter.version': 'Version montrée, par exemple "2026-11".',
  'charter.file': 'Fichier de la charte ; le chemin part du dossier de ce fichier.',
  'charter.reacceptOnChange':
    'Redemander l’acceptation à tout changement du texte ; sinon seulement à une nouvelle version.',
  labels: 'Mentions apposées sur les textes.',
  'labels.draft': 'Sur un projet.',
  'labels.verified': 'Sur un texte relu et validé.',
  contacts:
    'Personnes et services vers qui orienter : rh ; pour les situations sensibles, dispositif-signalement, medecine-prevention, psychologue, assistante-sociale, representants-du-personnel, deontologue, lanceur-alerte, ethique.',
  'contacts.*': 'Un contact : au moins mail, phone ou url.',
  'contacts.*.label': 'Texte du bouton.',
  'contacts.*.title': 'Nom du service.',
  'contacts.*.mail': 'Adresse électronique.',
  'contacts.*.phone': 'Téléphone.',
  'contacts.*.url': 'Page, en https.',
  tickets: 'Demandes transmises aux RH (« Demander aux RH ») ; sans cette clé, rien n’est proposé.',
  'tickets.desks':
    'Guichets RH : la demande d’un agent va au premier dont « for » cite un de ses groupes.',
  'tickets.desks.id': 'Nom court, par exemple rh.',
  'tickets.desks.title': 'Nom du service montré à l’agent.',
  'tickets.desks.for':
    'Groupes d’agents servis : ceux de la commune, de l’EPCI ou du centre de gestion.',
  'tickets.desks.handlers': 'Groupes qui lisent les demandes et y répondent.',
  'tickets.desks.escalateTo':
    'Groupe, ou identifiant Entra d’une personne, à qui une demande en retard est ouverte.',
  'tickets.desks.dueWorkingDays': 'Délai de réponse, en jours ouvrés.',
  'tickets.desks.remindAfterWorkingDays':
    'Rappel au service, en jours ouvrés ; par défaut la veille de l’échéance.',
  'tickets.desks.hours': 'Heures d’ouverture, du lundi au vendredi.',
  'tickets.desks.closed':
    'Fermetures et absences du service : elles ne comptent pas dans le délai.',
  'tickets.desks.closed.from': 'Premier jour.',
  'tickets.desks.closed.to': 'Dernier jour, compris.',
  'tickets.desks.delivery':
    'Dans le canal de l’équipe : each (une carte par demande) ou digest (une liste par jour).',
  'tickets.desks.digestAt': 'Heure de la liste du jour.',
  'tickets.desks.space': 'Espace où ses réponses deviennent des réponses validées.',
  'tickets.holidays':
    'Jours fériés : fr, ou alsace-moselle (vendredi saint et 26 décembre en plus).',
  'tickets.anonymous': 'Permettre à l’agent de ne pas donner son nom.',
  acts: 'Vérification des actes.',
  'acts.rulesOff':
    'Règles que l’organisation n’applique pas, par leur nom (calame act check les montre entre crochets).',
  'acts.population':
    'Nombre d’habitants, pour le délai de convocation ; absent = le délai le plus long est supposé.',
  synthesis: 'Synthèses de documents.',
  'synthesis.maxDocuments': 'Nombre de documents d’une même synthèse, au plus.',
  minutes: 'Transcriptions de réunions.',
  'minutes.allow':
    'Réunions réservées dont la transcription peut être lue : huis-clos, disciplinaire, medicale. Vide : aucune.',
  'minutes.keepDays':
    'Nombre de jours pendant lesquels une transcription et ce qui en a été tiré sont conservés, au plus.',
  word: 'Volet Word.',
  'word.officeJs': 'Adresse de la bibliothèque Office.',
  footprint: 'Empreinte des réponses.',
  'footprint.method': 'Méthode de calcul.',
  knowledge: 'Documents validés.',
  'knowledge.spaces': 'Espaces documentaires.',
  'knowledge.spaces.id': 'Nom court, par exemple rh.',
  'knowledge.spaces.title': 'Titre montré.',
  'knowledge.spaces.readers': 'Groupes qui peuvent lire. Personne d’autre.',
  'knowledge.spaces.stewards': 'Groupes des référents documentaires.',
  'knowledge.spaces.reviewEvery':
    'Délai après lequel une source est à revoir, par exemple 180d. Absent : jamais.',
  'knowledge.spaces.sharepoint':
    'Bibliothèque SharePoint d’où viennent les documents, en lecture seule.',
  'knowledge.spaces.sharepoint.site': 'Site : mairie.sharepoint.com:/sites/rh, ou son identifiant.',
  'knowledge.spaces.sharepoint.library': 'Nom ou identifiant de la bibliothèque.',
  'knowledge.spaces.sharepoint.folder':
    'Dossier de la bibliothèque ; absent : toute la bibliothèque.',
  'knowledge.spaces.sharepoint.rights':
    'items : un document n’est montré qu’à ceux qui peuvent ouvrir son fichier ; space : à tous les lecteurs de l’espace, sous la responsabilité de l’administrateur.',
  'knowledge.spaces.sharepoint.siteGroups':
    'Groupes de la politique que représentent les groupes propres au site, par leur nom.',
  'knowledge.spaces.sharepoint.columns': 'Colonnes de la bibliothèque à lire.',
  'knowledge.spaces.sharepoint.columns.owner': 'Colonne du responsable.',
  'knowledge.spaces.sharepoint.columns.reviewAt': 'Colonne de la date de révision.',
  'knowledge.spaces.sharepoint.columns.nature': 'Colonne de la nature du document.',
  'knowledge.spaces.sharepoint.columns.validFrom': 'Colonne du début de validité.',
  'knowledge.spaces.sharepoint.columns.validUntil': 'Colonne de la fin de validité.',
  'knowledge.spaces.sharepoint.every':
    'Délai entre deux passages, par exemple 15m : un droit retiré cesse au passage suivant.',
  'knowledge.spaces.folder': 'Dossier de ce serveur d’où viennent les documents.',
  'knowledge.spaces.folder.path': 'Chemin complet du dossier.',
  'knowledge.spaces.folder.every': 'Délai entre deux passages, par exemple 15m.',
  teams: 'Conversations dans Teams.',
  'teams.streaming': 'Afficher les réponses au fil de l’écriture.',
  'teams.fileHosts':
    'Hôtes d’où un fichier déposé dans la conversation privée peut être lu, en général le OneDrive de la collectivité (nom-my.sharepoint.com). Vide : aucun fichier n’est lu.',
};
