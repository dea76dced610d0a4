import type { Told } from './act-check-told.ts';
import type { Catalogue } from './language.ts';

/** Figures of a vote, null = not told. */
type VoteFigures = { readonly for: number; readonly against: number };

export type VoteCheckTexts = {
  readonly sum: (
    entitled: number,
    present: number,
    proxies: number,
    away: number,
    told: number,
  ) => Told;
  readonly votersSum: (voters: number, told: number) => Told;
  readonly castSum: (cast: number, figures: VoteFigures) => Told;
  readonly notAdopted: (figures: VoteFigures, majority: number) => Told;
  readonly notRejected: (figures: VoteFigures) => Told;
  readonly tieUntold: (each: number) => Told;
  readonly castingVoteSecret: Told;
  readonly castingVoteWithoutTie: (figures: VoteFigures) => Told;
  readonly unanimityWithAgainst: (against: number) => Told;
  readonly unknownVoter: (name: string) => Told;
  readonly nonVoterVotes: (name: string) => Told;
  readonly nonVoterHoldsProxy: (name: string) => Told;
  readonly interestedStays: Told;
  readonly missing: Told;
};

const fr: VoteCheckTexts = {
  sum: (entitled, present, proxies, away, told) => ({
    message: `${present} ${present > 1 ? 'présents' : 'présent'} + ${proxies} ${proxies > 1 ? 'pouvoirs' : 'pouvoir'}${away > 0 ? ` − ${away} qui ne ${away > 1 ? 'prennent' : 'prend'} pas part au vote` : ''} = ${entitled}, mais pour + contre + abstentions = ${told}.`,
    why: 'Chaque membre présent ou représenté vote pour, vote contre ou s’abstient, sauf celui qui ne prend pas part au vote. Retrouvez le nombre faux : présents, pouvoirs ou votes.',
  }),
  votersSum: (voters, told) => ({
    message: `${voters} votants sont annoncés, mais pour + contre + abstentions = ${told}.`,
    why: 'Accordez le nombre des votants et le détail du vote.',
  }),
  castSum: (cast, figures) => ({
    message: `${cast} suffrages exprimés sont annoncés, mais pour + contre = ${figures.for + figures.against}.`,
    why: 'Les abstentions ne sont pas des suffrages exprimés. Corrigez le nombre, ou le détail du vote.',
  }),
  notAdopted: (figures, majority) => ({
    message: `${figures.for} pour et ${figures.against} contre : la majorité absolue des ${figures.for + figures.against} suffrages exprimés est de ${majority}, le texte n’est pas adopté.`,
    why: 'Une délibération est prise à la majorité absolue des suffrages exprimés, abstentions non comprises. Corrigez les nombres ou le sens du vote.',
  }),
  notRejected: (figures) => ({
    message: `Le texte est dit rejeté avec ${figures.for} pour et ${figures.against} contre.`,
    why: 'Avec plus de pour que de contre, le texte est adopté, sauf majorité particulière prévue par un texte. Corrigez les nombres ou le sens du vote.',
  }),
  tieUntold: (each) => ({
    message: `Partage égal : ${each} pour et ${each} contre, sans mention de la voix du président.`,
    why: 'En cas de partage égal, et sauf scrutin secret, la voix du président de séance est prépondérante. Écrivez dans quel sens elle a compté.',
  }),
  castingVoteSecret: {
    message: 'La voix prépondérante est invoquée pour un vote au scrutin secret.',
    why: 'La voix du président n’est pas prépondérante au scrutin secret : en cas de partage égal, le texte n’est pas adopté. Vérifiez le mode de scrutin.',
  },
  castingVoteWithoutTie: (figures) => ({
    message: `La voix prépondérante est invoquée alors que les voix ne sont pas partagées également (${figures.for} pour, ${figures.against} contre).`,
    why: 'La voix du président ne départage qu’en cas d’égalité. Retirez la mention ou corrigez les nombres.',
  }),
  unanimityWithAgainst: (against) => ({
    message: `« À l’unanimité » est écrit alors que ${against} ${against > 1 ? 'voix sont' : 'voix est'} contre.`,
    why: 'Il n’y a unanimité des suffrages exprimés que sans voix contre ; les abstentions ne l’empêchent pas. Écrivez « à la majorité » ou corrigez le nombre.',
  }),
  unknownVoter: (name) => ({
    message: `${name} est nommé dans le vote, mais ni parmi les présents ni parmi ceux qui ont donné pouvoir.`,
    why: 'Seuls votent les membres présents et ceux qui ont donné pouvoir. Vérifiez le nom ou la liste des présents.',
  }),
  nonVoterVotes: (name) => ({
    message: `${name} ne prend pas part au vote et est nommé parmi les votes.`,
    why: 'Un membre intéressé à l’affaire ne participe ni au débat ni au vote : sa voix peut rendre la délibération illégale. Retirez-la du décompte ou corrigez la mention.',
  }),
  nonVoterHoldsProxy: (name) => ({
    message: `${name} ne prend pas part au vote et porte ou a donné un pouvoir.`,
    why: 'Celui qui se retire ne vote pas non plus pour un autre, ni par un autre. Vérifiez que ce pouvoir n’est pas compté dans ce vote.',
  }),
  interestedStays: {
    message:
      'Un membre est dit intéressé à l’affaire, sans que le vote dise qu’il n’y prend pas part.',
    why: 'Une délibération à laquelle a pris part un membre intéressé à l’affaire est illégale. Écrivez qu’il a quitté la salle et n’a pris part ni au débat ni au vote.',
  },
  missing: {
    message: 'Le résultat du vote n’est pas indiqué.',
    why: 'Une délibération dit comment elle a été adoptée : à l’unanimité, ou combien de voix pour, de voix contre et d’abstentions. Ajoutez-le après la séance.',
  },
};

const en: VoteCheckTexts = {
  sum: (entitled, present, proxies, away, told) => ({
    message: `${present} present + ${proxies} ${proxies === 1 ? 'proxy' : 'proxies'}${away > 0 ? ` − ${away} not taking part` : ''} = ${entitled}, but for + against + abstentions = ${told}.`,
    why: 'Every member present or represented votes for, against or abstains, except those who take no part. Find the wrong figure: present, proxies or votes.',
  }),
  votersSum: (voters, told) => ({
    message: `${voters} voters are announced, but for + against + abstentions = ${told}.`,
    why: 'Make the number of voters and the detail of the vote agree.',
  }),
  castSum: (cast, figures) => ({
    message: `${cast} votes cast are announced, but for + against = ${figures.for + figures.against}.`,
    why: 'Abstentions are not votes cast. Correct the figure, or the detail of the vote.',
  }),
  notAdopted: (figures, majority) => ({
    message: `${figures.for} for and ${figures.against} against: the absolute majority of ${figures.for + figures.against} votes cast is ${majority}, the text is not adopted.`,
    why: 'A délibération needs the absolute majority of votes cast, abstentions apart. Correct the figures or the outcome.',
  }),
  notRejected: (figures) => ({
    message: `The text is said to be rejected with ${figures.for} for and ${figures.against} against.`,
    why: 'With more for than against the text is adopted, unless a provision asks for another majority. Correct the figures or the outcome.',
  }),
  tieUntold: (each) => ({
    message: `A tie: ${each} for and ${each} against, with no word of the chair’s vote.`,
    why: 'In a tie, and except by secret ballot, the chair has the casting vote. Write which way it went.',
  }),
  castingVoteSecret: {
    message: 'The casting vote is relied on in a secret ballot.',
    why: 'The chair has no casting vote in a secret ballot: in a tie the text is not adopted. Check the kind of ballot.',
  },
  castingVoteWithoutTie: (figures) => ({
    message: `The casting vote is relied on without a tie (${figures.for} for, ${figures.against} against).`,
    why: 'The chair’s vote decides only in a tie. Remove the mention or correct the figures.',
  }),
  unanimityWithAgainst: (against) => ({
    message: `“À l’unanimité” is written although ${against} voted against.`,
    why: 'Votes cast are unanimous only without a vote against; abstentions do not prevent it. Write “à la majorité” or correct the figure.',
  }),
  unknownVoter: (name) => ({
    message: `${name} is named in the vote, but neither among those present nor among those who gave a proxy.`,
    why: 'Only members who are present, or who gave a proxy, vote. Check the name or the list of those present.',
  }),
  nonVoterVotes: (name) => ({
    message: `${name} takes no part in the vote and is named among the votes.`,
    why: 'A member with an interest in the matter takes no part in the debate or the vote: this vote can make the délibération unlawful. Take it out of the count or correct the mention.',
  }),
  nonVoterHoldsProxy: (name) => ({
    message: `${name} takes no part in the vote and holds or gave a proxy.`,
    why: 'Whoever withdraws does not vote for another either, nor through another. Check that this proxy is not counted in this vote.',
  }),
  interestedStays: {
    message:
      'A member is said to have an interest in the matter, and the vote does not say that they took no part.',
    why: 'A délibération in which an interested member took part is unlawful. Write that they left the room and took no part in the debate or the vote.',
  },
  missing: {
    message: 'The result of the vote is not given.',
    why: 'A délibération tells how it was adopted: unanimously, or how many for, against and abstentions. Add it after the meeting.',
  },
};

export const voteCheckTexts: Catalogue<VoteCheckTexts> = { fr, en };
