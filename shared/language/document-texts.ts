import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';
import { adviceEn, adviceFr, engineEn, engineFr } from './reading-advice.ts';
import { limitEn, limitFr, reasonEn, reasonFr } from './reading-reasons.ts';

type Details = Readonly<Record<string, string | number>>;
type Text = (file: string, details: Details) => string;

export type DocumentTexts = {
  /** Why a file gave no document, and what to do, by code. */
  readonly faults: Readonly<
    Record<
      | 'unsupported'
      | 'empty'
      | 'no-transcript'
      | 'encrypted'
      | 'oversized'
      | 'too-complex'
      | 'damaged'
      | 'needs-ocr'
      | 'head-invalid'
      | 'unreadable'
      | 'duplicate-id'
      | 'folder-closed',
      Text
    >
  >;
  /** What the person who added a document should know, by code. */
  readonly warnings: Readonly<
    Record<
      | 'scanned-pages'
      | 'pages-by-ocr'
      | 'macros-left-out'
      | 'attachments-left-out'
      | 'times-doubtful'
      | 'comments-left-out'
      | 'hidden-sheets'
      | 'hidden-slides'
      | 'rows-left-out'
      | 'tracked-changes'
      | 'tables-by-geometry'
      | 'head-not-understood'
      | 'readers-unknown',
      Text
    >
  >;
  readonly skippedKind: (kind: string) => string;
  readonly earlierKept: string;
  readonly nothingFound: string;
  readonly withoutVectors: string;
  readonly vectorsOverQuota: string;
  readonly summary: (counts: {
    readonly added: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly embedded: number;
    readonly removed: number;
    readonly skipped: number;
    readonly failed: number;
    readonly passages: number;
    readonly seconds: number;
  }) => string;
  readonly progress: (done: number, total: number) => string;
  readonly removed: (count: number, what: string) => string;
  readonly superseded: (id: string, by: string, from: string) => string;
  readonly unknownDocument: (id: string) => string;
  readonly freeReference: (by: string) => string;
  readonly takenBack: (id: string) => string;
  readonly leadsBack: (id: string, by: string) => string;
  readonly unknownReplacement: (by: string) => string;
  /** Whether a document counts today, in a few words. */
  readonly states: {
    readonly replaced: (by: string, from: string | null) => string;
    readonly expired: (until: string | null) => string;
    readonly notYet: (from: string | null) => string;
    readonly toReview: string;
    readonly inForce: string;
  };
  readonly notADate: (text: string) => string;
};

/** Pages, as numbers parted by commas. */
const isMany = (pages: string | number): boolean => String(pages).includes(',');

const fr: DocumentTexts = {
  faults: {
    unsupported: (file, { kind = '' }) =>
      `« ${file} » est d’un type que Calame ne lit pas (${kind})${adviceFr(String(kind))}. Types lus : docx, odt, pdf, xlsx, pptx, html, eml, msg, md, txt.`,
    empty: (file) =>
      `« ${file} » ne contient aucun texte. Vérifiez que c’est le bon fichier, ou retirez-le du dossier.`,
    'no-transcript': (file) =>
      `« ${file} » n’est pas une transcription : un classeur ou des diapositives ne disent pas qui a parlé. Donnez l’export de la réunion (.vtt ou .srt), ou son texte (.docx, .txt).`,
    encrypted: (file) =>
      `« ${file} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis ajoutez-la.`,
    oversized: (file, { megabytes = '', most = '' }) =>
      `« ${file} » est trop volumineux : ${megabytes} Mo, pour une limite de ${most} Mo. Partagez-le en plusieurs documents ou réduisez ses images.`,
    'too-complex': (file, details) =>
      `« ${file} » n’a pas été lu jusqu’au bout, par sécurité : ${limitFr(details)}. Ouvrez-le, enregistrez-le sous un nouveau nom ou partagez-le, puis ajoutez cette copie.`,
    damaged: (file, { expected = '' }) =>
      expected === ''
        ? `« ${file} » est endommagé ou incomplet. Ouvrez-le dans son logiciel, enregistrez-en une copie, puis ajoutez-la.`
        : `« ${file} » n’est pas un vrai fichier ${expected} : son contenu est d’une autre nature ou endommagé. Enregistrez-en une copie au bon format, puis ajoutez-la.`,
    'needs-ocr': (file, { pages = '', engine = '' }) =>
      `« ${file} » est une image numérisée sans texte (${countFr(Number(pages), 'page', 'pages')}) : OCR nécessaire. Passez-le à la reconnaissance de caractères, ou ajoutez le document d’origine.${engineFr(engine)}`,
    'head-invalid': (file) =>
      `L’en-tête de « ${file} » (entre les lignes « --- ») ne se lit pas. Il peut fixer les lecteurs : le document n’est donc pas ouvert. Corrigez l’en-tête, puis ajoutez-le de nouveau.`,
    unreadable: (file, { reason = '' }) =>
      `« ${file} » ne peut pas être ouvert${reasonFr(reason)}. Vérifiez le chemin et les droits de lecture du compte qui lance Calame.`,
    'duplicate-id': (file, { id = '', other = '' }) =>
      `« ${file} » porte le même identifiant (${id}) que « ${other} ». Changez l’un des deux identifiants, ou retirez le fichier en trop.`,
    'folder-closed': (file) =>
      `Le dossier « ${file} » ne peut pas être ouvert ; ses documents déjà indexés restent. Donnez le droit de lecture au compte qui lance Calame.`,
  },
  warnings: {
    'scanned-pages': (file, { pages = '', engine = '' }) =>
      isMany(pages)
        ? `« ${file} » : les pages ${pages} sont numérisées sans texte et ne sont pas lues. OCR nécessaire pour ces pages.${engineFr(engine)}`
        : `« ${file} » : la page ${pages} est numérisée sans texte et n’est pas lue. OCR nécessaire pour cette page.${engineFr(engine)}`,
    'pages-by-ocr': (file, { pages = '' }) =>
      isMany(pages)
        ? `« ${file} » : le texte des pages ${pages} est lu sur leur image, à comparer avec elle.`
        : `« ${file} » : le texte de la page ${pages} est lu sur son image, à comparer avec elle.`,
    'macros-left-out': (file) =>
      `« ${file} » contient des macros : elles ne sont ni lues ni exécutées.`,
    'attachments-left-out': (file, { attachments = '' }) =>
      `« ${file} » : pièces jointes non lues (${attachments}). Enregistrez celles qui comptent, puis ajoutez-les.`,
    'times-doubtful': (file) =>
      `« ${file} » : des horaires manquent, se chevauchent ou reviennent en arrière, à vérifier.`,
    'hidden-sheets': (file, { sheets = '' }) =>
      `« ${file} » : ${countFr(Number(sheets), 'feuille masquée n’est pas lue', 'feuilles masquées ne sont pas lues')}. Affichez ce qui doit servir de source.`,
    'hidden-slides': (file, { slides = '' }) =>
      `« ${file} » : ${countFr(Number(slides), 'diapositive masquée n’est pas lue', 'diapositives masquées ne sont pas lues')}. Affichez ce qui doit servir de source.`,
    'comments-left-out': (file, { comments = '' }) =>
      `« ${file} » : ${countFr(Number(comments), 'commentaire n’est pas lu', 'commentaires ne sont pas lus')}. Vérifiez que c’est la version validée.`,
    'rows-left-out': (file, { sheet = '', rows = '' }) =>
      `« ${file} » : la feuille « ${sheet} » n’est lue que jusqu’à la ligne ${rows}.`,
    'tracked-changes': (file) =>
      `« ${file} » contient des modifications suivies : elles sont lues comme acceptées. Vérifiez que c’est la version validée.`,
    'tables-by-geometry': (file) =>
      `« ${file} » : des tableaux ont été reconstitués d’après la mise en page, à vérifier.`,
    'readers-unknown': (file, { readers = '' }) =>
      `« ${file} » : lecteurs inconnus de la politique : ${readers}. Seuls les agents qui portent exactement ces groupes liront le document. Vérifiez l’en-tête (exemple : « group:rh »).`,
    'head-not-understood': (file, { name = '' }) =>
      `« ${file} » : la valeur de « ${name} » n’est pas comprise et n’est pas retenue. Dates attendues : 2026-01-31 ou 31/01/2026 ; adresses : https://…`,
  },
  skippedKind: (kind) =>
    `type de fichier non pris en charge (${kind || 'sans extension'})${adviceFr(kind)}`,
  earlierKept: 'La version indexée auparavant reste en place.',
  nothingFound: 'Aucun document à indexer sous ce chemin.',
  withoutVectors:
    'Aucun modèle de plongement n’a répondu : les documents sont trouvés par leurs mots seulement. Relancez l’indexation quand le modèle répond.',
  vectorsOverQuota:
    'Le budget prévu ce mois-ci pour les modèles est atteint : les documents sont trouvés par leurs mots seulement. Relancez l’indexation le mois prochain, ou changez « quotas » dans la politique.',
  summary: ({ added, updated, unchanged, embedded, removed, skipped, failed, passages, seconds }) =>
    [
      [
        countFr(added, 'document ajouté', 'documents ajoutés'),
        `${updated} mis à jour`,
        countFr(unchanged, 'inchangé', 'inchangés'),
        countFr(removed, 'retiré', 'retirés'),
      ].join(', '),
      ...(embedded === 0
        ? []
        : [
            `${countFr(embedded, 'inchangé complété de ses', 'inchangés complétés de leurs')} vecteurs`,
          ]),
      `${countFr(skipped, 'fichier ignoré', 'fichiers ignorés')}, ${failed} en échec`,
      `${countFr(passages, 'passage écrit', 'passages écrits')}${seconds < 0.1 ? '' : ` en ${seconds.toFixed(1).replace('.', ',')} s`}`,
    ].join(' ; '),
  progress: (done, total) => `Indexation : ${done} sur ${total}`,
  removed: (count, what) =>
    count === 0
      ? `Aucun document de cet espace ne correspond à « ${what} ».`
      : `${countFr(count, 'document retiré', 'documents retirés')}. Les fichiers eux-mêmes ne sont pas touchés.`,
  superseded: (id, by, from) => `« ${id} » est remplacé par « ${by} » à partir du ${from}.`,
  unknownDocument: (id) =>
    `Cet espace n’a pas de document « ${id} ». Les identifiants : « calame knowledge list ».`,
  freeReference: (by) =>
    `« ${by} » est gardé comme référence libre : aucun document de cet espace ne porte cet identifiant.`,
  takenBack: (id) => `« ${id} » n’est plus marqué comme remplacé.`,
  leadsBack: (id, by) =>
    `« ${id} » ne peut pas être remplacé par « ${by} », qui est ce même document ou est lui-même remplacé par lui : aucun ne resterait en vigueur.`,
  unknownReplacement: (by) =>
    `Cet espace n’a pas de document « ${by} » ; rien n’est changé. Donnez l’identifiant d’un document (« calame knowledge list »), ou une référence en toutes lettres (--by "délibération n° 12").`,
  states: {
    replaced: (by, from) => `remplacé par ${by}${from === null ? '' : ` à partir du ${from}`}`,
    expired: (until) => `expiré${until === null ? '' : ` (valable jusqu’au ${until})`}`,
    notYet: (from) => `pas encore en vigueur${from === null ? '' : ` (dès le ${from})`}`,
    toReview: 'à revoir',
    inForce: 'en vigueur',
  },
  notADate: (text) => `« ${text} » n’est pas une date. Exemple : --from 2026-12-31`,
};

const en: DocumentTexts = {
  faults: {
    unsupported: (file, { kind = '' }) =>
      `"${file}" is of a type that Calame does not read (${kind})${adviceEn(String(kind))}. Types read: docx, odt, pdf, xlsx, pptx, html, eml, msg, md, txt.`,
    empty: (file) =>
      `"${file}" holds no text. Check that it is the right file, or take it out of the folder.`,
    'no-transcript': (file) =>
      `“${file}” is no transcript: a workbook or slides do not tell who spoke. Bring the export of the meeting (.vtt or .srt), or its text (.docx, .txt).`,
    encrypted: (file) =>
      `"${file}" is protected by a password. Save a copy without password, then add that copy.`,
    oversized: (file, { megabytes = '', most = '' }) =>
      `"${file}" is too large: ${megabytes} MB, the limit is ${most} MB. Split it into several documents or reduce its images.`,
    'too-complex': (file, details) =>
      `"${file}" was not read to its end, for safety: ${limitEn(details)}. Open it, save it under a new name or split it, then add that copy.`,
    damaged: (file, { expected = '' }) =>
      expected === ''
        ? `"${file}" is damaged or incomplete. Open it in its program, save a copy, then add that copy.`
        : `"${file}" is not a true ${expected} file: its content is of another kind or damaged. Save a copy in the right format, then add it.`,
    'needs-ocr': (file, { pages = '', engine = '' }) =>
      `"${file}" is a scanned image without text (${countEn(Number(pages), 'page', 'pages')}): OCR needed. Run text recognition on it, or add the original document.${engineEn(engine)}`,
    'head-invalid': (file) =>
      `The head of "${file}" (between the "---" lines) cannot be read. It may set the readers, so the document is not opened. Correct the head, then add it again.`,
    unreadable: (file, { reason = '' }) =>
      `"${file}" cannot be opened${reasonEn(reason)}. Check the path and the read rights of the account that runs Calame.`,
    'duplicate-id': (file, { id = '', other = '' }) =>
      `"${file}" has the same id (${id}) as "${other}". Change one of the two ids, or remove the file that is not wanted.`,
    'folder-closed': (file) =>
      `The folder "${file}" cannot be opened; its documents already indexed stay. Give the read right to the account that runs Calame.`,
  },
  warnings: {
    'scanned-pages': (file, { pages = '', engine = '' }) =>
      isMany(pages)
        ? `"${file}": the pages ${pages} are scanned without text and not read. OCR needed for these pages.${engineEn(engine)}`
        : `"${file}": the page ${pages} is scanned without text and not read. OCR needed for this page.${engineEn(engine)}`,
    'pages-by-ocr': (file, { pages = '' }) =>
      isMany(pages)
        ? `"${file}": the text of the pages ${pages} is read from their picture, to be compared with it.`
        : `"${file}": the text of the page ${pages} is read from its picture, to be compared with it.`,
    'macros-left-out': (file) => `"${file}" holds macros: they are neither read nor run.`,
    'attachments-left-out': (file, { attachments = '' }) =>
      `"${file}": attachments not read (${attachments}). Save those that matter, then add them.`,
    'times-doubtful': (file) => `"${file}": times are missing, overlap or go back, to be checked.`,
    'hidden-sheets': (file, { sheets = '' }) =>
      `"${file}": ${countEn(Number(sheets), 'hidden sheet is', 'hidden sheets are')} not read. Show what is to serve as a source.`,
    'hidden-slides': (file, { slides = '' }) =>
      `"${file}": ${countEn(Number(slides), 'hidden slide is', 'hidden slides are')} not read. Show what is to serve as a source.`,
    'comments-left-out': (file, { comments = '' }) =>
      `"${file}": ${countEn(Number(comments), 'comment is', 'comments are')} not read. Check that it is the validated version.`,
    'rows-left-out': (file, { sheet = '', rows = '' }) =>
      `"${file}": the sheet "${sheet}" is read up to row ${rows} only.`,
    'tracked-changes': (file) =>
      `"${file}" holds tracked changes: they are read as accepted. Check that it is the validated version.`,
    'tables-by-geometry': (file) =>
      `"${file}": tables were rebuilt from the layout, to be checked.`,
    'readers-unknown': (file, { readers = '' }) =>
      `"${file}": readers unknown to the policy: ${readers}. Only people who hold exactly these groups will read the document. Check the head (example: "group:rh").`,
    'head-not-understood': (file, { name = '' }) =>
      `"${file}": the value of "${name}" is not understood and is left out. Dates expected: 2026-01-31 or 31/01/2026; addresses: https://…`,
  },
  skippedKind: (kind) => `file type not supported (${kind || 'no extension'})${adviceEn(kind)}`,
  earlierKept: 'The version indexed before stays in place.',
  nothingFound: 'No document to index under this path.',
  withoutVectors:
    'No embedding model answered: documents are found by their words only. Index again when the model answers.',
  vectorsOverQuota:
    'The budget planned for models this month is spent: documents are found by their words only. Index again next month, or change "quotas" in the policy.',
  summary: ({ added, updated, unchanged, embedded, removed, skipped, failed, passages, seconds }) =>
    [
      `${countEn(added, 'document', 'documents')} added, ${updated} updated, ${unchanged} unchanged, ${removed} removed`,
      ...(embedded === 0 ? [] : [`${embedded} unchanged completed with their vectors`]),
      `${countEn(skipped, 'file', 'files')} skipped, ${failed} failed`,
      `${countEn(passages, 'passage', 'passages')} written${seconds < 0.1 ? '' : ` in ${seconds.toFixed(1)} s`}`,
    ].join('; '),
  progress: (done, total) => `Indexing: ${done} of ${total}`,
  removed: (count, what) =>
    count === 0
      ? `No document of this space matches "${what}".`
      : `${countEn(count, 'document', 'documents')} removed. The files themselves are untouched.`,
  superseded: (id, by, from) => `"${id}" is replaced by "${by}" from ${from} on.`,
  unknownDocument: (id) => `This space has no document "${id}". The ids: "calame knowledge list".`,
  freeReference: (by) =>
    `"${by}" is kept as a free reference: no document of this space has that id.`,
  takenBack: (id) => `"${id}" is no longer marked as replaced.`,
  leadsBack: (id, by) =>
    `"${id}" cannot be replaced by "${by}", which is the same document or is itself replaced by it: neither would stay in force.`,
  unknownReplacement: (by) =>
    `This space has no document "${by}"; nothing was changed. Give the id of a document ("calame knowledge list"), or a reference in words (--by "resolution no. 12").`,
  states: {
    replaced: (by, from) => `replaced by ${by}${from === null ? '' : ` from ${from} on`}`,
    expired: (until) => `expired${until === null ? '' : ` (valid until ${until})`}`,
    notYet: (from) => `not yet in force${from === null ? '' : ` (from ${from} on)`}`,
    toReview: 'to review',
    inForce: 'in force',
  },
  notADate: (text) => `"${text}" is not a date. Example: --from 2026-12-31`,
};

export const documentTexts: Catalogue<DocumentTexts> = { fr, en };
