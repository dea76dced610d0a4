/** The line above a message that is passed on. */
export const forwarded: RegExp =
  /^[->\s]*(?:-{2,}|_{2,}|début du)\s*(?:message transféré|forwarded message|transféré par|message réexpédié)|^début du message (?:transféré|réexpédié)/iu;

/** The line above the message that is answered. */
export const quotedFrom: RegExp =
  /^[->\s]*-{2,}\s*(?:message d'origine|message original|original message)|^le .{4,60} a écrit ?:$|^le (?:lun|mar|mer|jeu|ven|sam|dim).{4,120}a écrit ?:$|^on .{4,100} wrote:$|^_{10,}$/iu;

/** What mail programs and legal departments put below a message. */
export const disclaimer: RegExp =
  /^(?:ce (?:message|courriel|mail|courrier électronique)(?:,| et| est| peut| contient)|this (?:message|e-?mail)|les informations contenues dans ce|avertissement ?:|pensez à l'environnement|avant d'imprimer|n'imprimez|envoyé de(?:puis)? mon|sent from my|obtenir outlook|télécharger outlook|sans virus|l'absence de virus|message envoyé depuis|cet e-?mail a été)/iu;
