import type { Told } from './act-check-told.ts';
import type { Catalogue } from './language.ts';

export type MeetingCheckTexts = {
  readonly noQuorum: (present: number, inOffice: number, quorum: number) => Told;
  readonly presentOnlyWithProxies: (present: number, proxies: number, quorum: number) => Told;
  readonly quorumMisstated: (told: number, inOffice: number, quorum: number) => Told;
  readonly quorumAfterWithdrawal: (left: number, quorum: number) => Told;
  readonly quorumUntold: Told;
  readonly holderOfTwo: (holder: string, givers: readonly string[]) => Told;
  readonly holderAway: (holder: string, giver: string) => Told;
  readonly giverPresent: (giver: string) => Told;
  readonly proxyCount: (told: number, named: number) => Told;
  readonly attendanceSum: (present: number, absent: number, inOffice: number) => Told;
  readonly presentCount: (told: number, named: number) => Told;
  readonly presentAndAbsent: (name: string) => Told;
  readonly notOnRoll: (name: string) => Told;
  readonly rollCount: (told: number, roll: number) => Told;
  readonly secretaryAway: (name: string) => Told;
  readonly rapporteurAway: (name: string) => Told;
  readonly chairAway: (name: string) => Told;
};

const fr: MeetingCheckTexts = {
  noQuorum: (present, inOffice, quorum) => ({
    message: `${present} ${present > 1 ? 'présents' : 'présent'} pour ${inOffice} membres en exercice : le quorum est de ${quorum}.`,
    why: 'Seuls les membres physiquement présents comptent, sauf disposition qui permet la visioconférence ; les pouvoirs ne comptent jamais. Sans quorum, l’assemblée ne peut pas délibérer : corrigez les nombres s’ils sont faux, sinon une nouvelle convocation est nécessaire.',
  }),
  presentOnlyWithProxies: (present, proxies, quorum) => ({
    message: `Le quorum de ${quorum} n’est atteint qu’en comptant ${proxies > 1 ? `les ${proxies} pouvoirs` : 'le pouvoir'} : ${present} ${present > 1 ? 'membres sont présents' : 'membre est présent'}.`,
    why: 'Un membre qui a donné pouvoir vote, mais il n’est pas présent : il ne compte pas pour le quorum. L’assemblée ne pouvait pas délibérer si ces nombres sont exacts.',
  }),
  quorumMisstated: (told, inOffice, quorum) => ({
    message: `Le quorum indiqué est de ${told} ; pour ${inOffice} membres en exercice, il est de ${quorum}.`,
    why: 'Le quorum est la majorité des membres en exercice : la moitié, arrondie à l’entier inférieur, plus un. Corrigez le nombre.',
  }),
  quorumAfterWithdrawal: (left, quorum) => ({
    message: `Après le retrait des membres intéressés, ${left} présents restent pour un quorum de ${quorum}.`,
    why: 'Les membres qui se retirent pourraient ne plus compter comme présents pour ce point. À vérifier auprès du contrôle de légalité avant de maintenir le vote.',
  }),
  quorumUntold: {
    message:
      'Ni le nombre de membres en exercice ni celui des présents ne permet de vérifier le quorum.',
    why: 'Une délibération indique combien de membres sont en exercice et combien étaient présents : sans ces nombres, la régularité de la séance ne se voit pas. Ajoutez-les.',
  },
  holderOfTwo: (holder, givers) => ({
    message: `${holder} porte ${givers.length} pouvoirs : ${givers.join(', ')}.`,
    why: 'Un même membre ne peut porter qu’un seul pouvoir. Un seul de ces pouvoirs peut être retenu : corrigez le nom, ou retirez les pouvoirs en trop des votes.',
  }),
  holderAway: (holder, giver) => ({
    message: `${holder}, qui porte le pouvoir de ${giver}, ne figure pas parmi les présents.`,
    why: 'Un pouvoir n’est utilisé que par un membre présent. Vérifiez le nom ou la liste des présents.',
  }),
  giverPresent: (giver) => ({
    message: `${giver} figure parmi les présents et a donné pouvoir.`,
    why: 'Un membre présent vote lui-même. Si cette personne est arrivée ou partie en cours de séance, indiquez l’heure ; sinon corrigez l’une des deux listes.',
  }),
  proxyCount: (told, named) => ({
    message: `${told} ${told > 1 ? 'pouvoirs sont annoncés' : 'pouvoir est annoncé'}, ${named} ${named > 1 ? 'sont nommés' : 'est nommé'}.`,
    why: 'Chaque pouvoir se lit avec le nom de celui qui le donne et de celui qui le reçoit. Accordez le nombre et la liste.',
  }),
  attendanceSum: (present, absent, inOffice) => ({
    message: `${present} présents et ${absent} absents ne font pas ${inOffice} membres en exercice.`,
    why: 'Chaque membre en exercice est présent ou absent. Vérifiez les trois nombres : le quorum et le vote en dépendent.',
  }),
  presentCount: (told, named) => ({
    message: `${told} présents sont annoncés, ${named} noms sont écrits.`,
    why: 'Le nombre des présents fonde le quorum : il correspond à la liste des noms. Complétez la liste ou corrigez le nombre.',
  }),
  presentAndAbsent: (name) => ({
    message: `${name} figure parmi les présents et parmi les absents.`,
    why: 'Si cette personne est arrivée ou partie en cours de séance, indiquez l’heure ; sinon retirez-la de l’une des listes.',
  }),
  notOnRoll: (name) => ({
    message: `${name} ne figure pas sur la liste des membres de l’assemblée.`,
    why: 'La liste est celle que votre organisation a enregistrée. Vérifiez l’orthographe du nom, ou mettez la liste à jour.',
  }),
  rollCount: (told, roll) => ({
    message: `${told} membres en exercice sont annoncés ; la liste de l’assemblée en compte ${roll}.`,
    why: 'Le nombre de membres en exercice change avec les démissions, les décès et les remplacements. Vérifiez lequel des deux est à jour.',
  }),
  secretaryAway: (name) => ({
    message: `${name}, secrétaire de séance, ne figure pas parmi les présents.`,
    why: 'Le secrétaire de séance est choisi parmi les membres présents. Vérifiez le nom ou la liste.',
  }),
  rapporteurAway: (name) => ({
    message: `${name}, rapporteur, ne figure pas parmi les présents.`,
    why: 'Un rapport présenté en séance l’est par un membre présent. Vérifiez le nom, ou indiquez qui a présenté le rapport à sa place.',
  }),
  chairAway: (name) => ({
    message: `${name}, qui signe, ne figure pas parmi les présents.`,
    why: 'Une délibération est signée par celui qui a présidé la séance. Vérifiez le nom, ou indiquez qui présidait.',
  }),
};

const en: MeetingCheckTexts = {
  noQuorum: (present, inOffice, quorum) => ({
    message: `${present} present out of ${inOffice} members in office: the quorum is ${quorum}.`,
    why: 'Only members who are physically there count, unless a provision allows video conferencing; proxies never count. Without a quorum the assembly cannot decide: correct the figures if they are wrong, otherwise it has to be convened again.',
  }),
  presentOnlyWithProxies: (present, proxies, quorum) => ({
    message: `The quorum of ${quorum} is only reached by counting ${proxies} ${proxies > 1 ? 'proxies' : 'proxy'}: ${present} ${present > 1 ? 'members are' : 'member is'} present.`,
    why: 'A member who gave a proxy votes, but is not present, and does not count for the quorum. The assembly could not decide if these figures are right.',
  }),
  quorumMisstated: (told, inOffice, quorum) => ({
    message: `The quorum is given as ${told}; for ${inOffice} members in office it is ${quorum}.`,
    why: 'The quorum is the majority of members in office: half, rounded down, plus one. Correct the figure.',
  }),
  quorumAfterWithdrawal: (left, quorum) => ({
    message: `After interested members withdrew, ${left} present are left for a quorum of ${quorum}.`,
    why: 'Members who withdraw may no longer count as present for this item. To be checked before the vote is upheld.',
  }),
  quorumUntold: {
    message: 'The numbers of members in office and present that the quorum needs are not told.',
    why: 'A délibération tells how many members are in office and how many were present: without these figures nobody can see that the meeting was regular. Add them.',
  },
  holderOfTwo: (holder, givers) => ({
    message: `${holder} holds ${givers.length} proxies: ${givers.join(', ')}.`,
    why: 'One member may hold one proxy only. Correct the name, or leave the others out of the votes.',
  }),
  holderAway: (holder, giver) => ({
    message: `${holder}, who holds the proxy of ${giver}, is not among those present.`,
    why: 'Only a member who is present can use a proxy. Check the name or the list of those present.',
  }),
  giverPresent: (giver) => ({
    message: `${giver} is among those present and gave a proxy.`,
    why: 'A member who is present votes in person. If this person arrived or left during the meeting, give the time; otherwise correct one of the lists.',
  }),
  proxyCount: (told, named) => ({
    message: `${told} ${told > 1 ? 'proxies are' : 'proxy is'} announced, ${named} named.`,
    why: 'Each proxy reads with the names of who gives and who receives it. Make the figure and the list agree.',
  }),
  attendanceSum: (present, absent, inOffice) => ({
    message: `${present} present and ${absent} absent do not make ${inOffice} members in office.`,
    why: 'Every member in office is present or absent. Check the three figures: quorum and vote rest on them.',
  }),
  presentCount: (told, named) => ({
    message: `${told} present are announced, ${named} names are written.`,
    why: 'The quorum rests on the number present, which is that of the names. Complete the list or correct the figure.',
  }),
  presentAndAbsent: (name) => ({
    message: `${name} is among those present and among those absent.`,
    why: 'If this person arrived or left during the meeting, give the time; otherwise remove the name from one list.',
  }),
  notOnRoll: (name) => ({
    message: `${name} is not on the list of members of the assembly.`,
    why: 'The list is the one that your organisation recorded. Check the spelling, or bring the list up to date.',
  }),
  rollCount: (told, roll) => ({
    message: `${told} members in office are announced; the list of the assembly has ${roll}.`,
    why: 'The number of members in office changes with resignations, deaths and replacements. Check which one is up to date.',
  }),
  secretaryAway: (name) => ({
    message: `${name}, secretary of the meeting, is not among those present.`,
    why: 'The secretary is chosen among the members present. Check the name or the list.',
  }),
  rapporteurAway: (name) => ({
    message: `${name}, rapporteur, is not among those present.`,
    why: 'A report given at the meeting is given by a member who is there. Check the name, or say who gave it instead.',
  }),
  chairAway: (name) => ({
    message: `${name}, who signs, is not among those present.`,
    why: 'A délibération is signed by whoever chaired the meeting. Check the name, or say who was in the chair.',
  }),
};

export const meetingCheckTexts: Catalogue<MeetingCheckTexts> = { fr, en };
