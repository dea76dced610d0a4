/**
 * Words that analysis takes for others, and that would give one question the answer of another: summer for « a été », the
 * CET for « cet agent », « je me marie » for a husband; days put on an account for days taken from it.
 */
const rewordings: readonly (readonly [said: RegExp, meant: string])[] = [
  [/(?<=(?<!\p{L})(?:d['’]|l['’]|cet |en ))[ée]t[ée](?!\p{L})/giu, 'estival'],
  [/(?<=(?<!\p{L})(?:le|mon|son|ton|du|au|un|de|notre|votre) )cet(?!\p{L})/giu, 'CET'],
  [/(?<!\p{L})cet(?=\s*(?:[?.!,;]|$))/giu, 'CET'],
  [/(?<!\p{L})(?:me|m['’]|se|s['’]|nous) (?:marie|marient|marions|marier)(?!\p{L})/giu, 'mariage'],
  [
    /(?<!\p{L})(?:pose|met|dépose|depose|verse|place|épargne|epargne|alimente)\p{L}*(?=[^.?!]{0,40} (?:sur|dans) (?:mon|le|son|un|notre) (?:CET|compte))/giu,
    'alimenter',
  ],
  [
    /(?<!\p{L})(?:pose|pren|utilis|consomm|sold|dépens)\p{L}*(?=[^.?!]{0,30} (?:du|de mon|de son|de) (?:CET|compte))/giu,
    'consommer',
  ],
  [/(?<!\p{L})(?:pay[ée]e?s|touchent)(?!\p{L})/giu, 'payer'],
  [/(?<!\p{L})(?:nb|nbre)(?!\p{L})/giu, 'nombre'],
  [/(?<!\p{L})(?:boulot|taf)(?!\p{L})/giu, 'travail'],
];

/** A question in words that are told apart; what it says is unchanged. */
export function reword(text: string): string {
  return rewordings.reduce((reworded, [said, meant]) => reworded.replace(said, meant), text);
}
