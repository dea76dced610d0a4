import type { Dice } from '../concessions/dice.ts';
import type { Cue, TrueAction, TrueDecision, TruePerson } from './sitting.ts';
import { debate, inWords, type Member } from './spoken.fr.ts';

export type VotePlan = {
  readonly against?: number;
  readonly abstentions?: number;
  /** Does not take part. */
  readonly withdrawn?: Member;
  readonly secret?: boolean;
  readonly amended?: boolean;
  /** Votes are equal, the chair's counts double. */
  readonly tie?: boolean;
};

type Presence = {
  here: boolean;
  readonly holder: Member | null;
  arrived: number | null;
  left: number | null;
  came: boolean;
};

/** A sitting as it goes on: what is said is written down, and so is what is true. */
export class Room {
  readonly cues: Cue[] = [];
  readonly decisions: TrueDecision[] = [];
  readonly actions: TrueAction[] = [];
  readonly #presence = new Map<Member, Presence>();
  readonly #dice: Dice;
  readonly chair: Member;
  #now = 3;
  #itemAt = 0;
  #item: { readonly title: string; readonly number: string | null } = { title: '', number: null };
  readonly #words: boolean;

  constructor(
    members: readonly Member[],
    absent: ReadonlyMap<Member, Member | null>,
    dice: Dice,
    /** Figures are said as words. */
    words: boolean,
  ) {
    const [chair] = members;
    if (chair === undefined) throw new Error('a sitting has a chair');
    this.chair = chair;
    this.#dice = dice;
    this.#words = words;
    for (const member of members) {
      const holder = absent.get(member) ?? null;
      const here = !absent.has(member);
      this.#presence.set(member, { here, holder, arrived: null, left: null, came: here });
    }
  }

  get now(): number {
    return this.#now;
  }

  say(who: Member, text: string, isTold = false): void {
    const seconds = Math.max(1.5, text.split(' ').length / 2.6);
    const from = this.#now;
    this.#now += seconds;
    this.cues.push({ from, to: this.#now, speaker: who.name, text, isTold });
    this.#now += this.#dice.between(0, 3);
  }

  tell(text: string): void {
    this.say(this.chair, text, true);
  }

  /** Members in the room, the chair first. */
  here(): readonly Member[] {
    return [...this.#presence].filter(([, { here }]) => here).map(([member]) => member);
  }

  /** Those who may vote now, with the pouvoirs that somebody in the room holds. */
  voters(): readonly Member[] {
    return [...this.#presence]
      .filter(
        ([, one]) =>
          one.here ||
          (!one.came && one.holder !== null && this.#presence.get(one.holder)?.here === true),
      )
      .map(([member]) => member);
  }

  arrive(member: Member): void {
    const one = this.#presence.get(member);
    if (one === undefined) return;
    one.here = true;
    one.came = true;
    one.arrived = this.#now;
    this.tell(`Je note l’arrivée de ${member.called}, qui nous rejoint.`);
  }

  leave(member: Member): void {
    const one = this.#presence.get(member);
    if (one === undefined) return;
    one.left = this.#now;
    one.here = false;
    this.tell(`${member.called} quitte la séance. Je demande que ce départ soit noté.`);
  }

  open(body: string): void {
    this.tell(
      `Mesdames et messieurs, bonsoir. Je déclare ouverte la séance du ${body}. Je vais procéder à l’appel.`,
    );
    const away = [...this.#presence].filter(([, { here }]) => !here);
    for (const [member, { holder }] of away) {
      if (holder === null)
        this.tell(`${member.called} est ${member.woman ? 'excusée' : 'excusé'}.`);
      else this.tell(`${member.called} a donné pouvoir à ${holder.called}.`);
    }
    this.tell('Le quorum est atteint, nous pouvons délibérer.');
  }

  item(title: string, number: string | null): void {
    this.#itemAt = this.#now;
    this.#item = { title, number };
    const lead = this.#dice.pick([
      'Nous passons au point suivant',
      'Point suivant',
      'J’appelle le dossier suivant',
    ]);
    this.tell(
      number === null
        ? `${lead} : ${title}.`
        : `${lead}, la délibération numéro ${number} : ${title}.`,
    );
  }

  talk(turns: number): void {
    for (let left = turns; left > 0; left -= 1) {
      const [first, ...others] = this.here();
      if (first === undefined) return;
      this.say(
        this.#dice.pick([first, ...others]),
        this.#dice.pick(debate as [string, ...string[]]),
      );
    }
  }

  count(figure: number): string {
    return this.#words ? inWords(figure) : String(figure);
  }

  act(
    who: Member | null,
    what: string,
    due: { readonly said: string; readonly date: string } | null,
  ): void {
    const at = this.#now;
    const until = due === null ? '' : ` ${due.said}`;
    this.tell(
      who === null
        ? `Les services devront ${what}${until}.`
        : `${who.called}, je vous demande de ${what}${until}.`,
    );
    this.actions.push({ who: who?.name ?? null, due: due?.date ?? null, at });
  }

  /** A vote on the item under way, said in one of the ways in which chairs say it. */
  vote(plan: VotePlan = {}): void {
    const voters = this.voters().filter((one) => one !== plan.withdrawn);
    const others = voters.filter((one) => one !== this.chair);
    const against = others.slice(0, plan.against ?? 0);
    const abstaining = others.slice(against.length, against.length + (plan.abstentions ?? 0));
    const inFavour = voters.length - against.length - abstaining.length;
    const isAdopted = inFavour > against.length || plan.tie === true;
    if (plan.withdrawn !== undefined) {
      this.say(
        plan.withdrawn,
        'Étant présidente de cette association, je ne prends pas part au vote.'.replace(
          'présidente',
          plan.withdrawn.woman ? 'présidente' : 'président',
        ),
        true,
      );
    }
    const said =
      plan.secret === true
        ? this.#secret(inFavour, against.length, abstaining.length, isAdopted)
        : this.#public({ against, abstaining, inFavour }, plan);
    this.decide({
      ...{ nature: 'voted', outcome: isAdopted ? 'adopted' : 'rejected', ...said },
      ...{
        secret: plan.secret === true,
        amended: plan.amended === true,
        castingVote: plan.tie === true,
      },
      againstNames: plan.secret === true ? [] : against.map(({ name }) => name),
      withdrawn: plan.withdrawn === undefined ? [] : [plan.withdrawn.name],
    });
  }

  #secret(inFavour: number, against: number, abstentions: number, isAdopted: boolean) {
    this.tell(
      'Un tiers des membres demande le vote à bulletin secret. Nous y procédons. Je remercie les assesseurs.',
    );
    this.tell(
      `Résultat du dépouillement : ${this.count(inFavour)} voix pour, ${this.count(against)} voix contre, ${this.count(abstentions)} ${abstentions === 1 ? 'bulletin blanc' : 'bulletins blancs'}. La délibération est ${isAdopted ? 'adoptée' : 'rejetée'}.`,
    );
    return { inFavour, against, abstentions: null };
  }

  #public(
    {
      against,
      abstaining,
      inFavour,
    }: {
      readonly against: readonly Member[];
      readonly abstaining: readonly Member[];
      readonly inFavour: number;
    },
    plan: VotePlan,
  ) {
    const called = (members: readonly Member[]): string =>
      members.map((one) => one.called).join(', ');
    if (against.length === 0 && abstaining.length === 0) {
      this.tell(
        this.#dice.pick([
          'Qui est contre ? Qui s’abstient ? Adopté à l’unanimité, je vous remercie.',
          'Je mets aux voix. Pas d’opposition ? Pas d’abstention ? C’est adopté à l’unanimité.',
          'Y a-t-il des votes contre ? Des abstentions ? Non. La délibération est adoptée à l’unanimité.',
        ]),
      );
      return { inFavour: null, against: null, abstentions: null };
    }
    this.tell('Je mets aux voix. Qui est contre ?');
    this.tell(
      against.length === 0
        ? 'Personne.'
        : `${called(against)}, donc ${this.count(against.length)} contre.`,
    );
    this.tell('Qui s’abstient ?');
    this.tell(
      abstaining.length === 0
        ? 'Pas d’abstention.'
        : `${called(abstaining)}, ${this.count(abstaining.length)} ${abstaining.length === 1 ? 'abstention' : 'abstentions'}.`,
    );
    const total = `${this.count(inFavour)} voix pour, ${this.count(against.length)} contre et ${abstaining.length === 0 ? 'aucune abstention' : `${this.count(abstaining.length)} ${abstaining.length === 1 ? 'abstention' : 'abstentions'}`}`;
    const adopted =
      plan.amended === true ? 'le texte ainsi amendé est adopté' : 'la délibération est adoptée';
    if (plan.tie === true)
      this.tell(
        `Avec ${total}, il y a partage égal des voix. Ma voix étant prépondérante, ${adopted}.`,
      );
    else
      this.tell(
        inFavour > against.length
          ? `Avec ${total}, ${adopted} à la majorité.`
          : `Avec ${total}, la proposition est rejetée.`,
      );
    return { inFavour, against: against.length, abstentions: abstaining.length };
  }

  /** Writes down what became of the item under way. */
  decide(told: Partial<TrueDecision> & Pick<TrueDecision, 'nature' | 'outcome'>): void {
    this.decisions.push({
      ...{ secret: false, amended: false, inFavour: null, against: null, abstentions: null },
      ...{ againstNames: [], withdrawn: [], castingVote: false, candidates: [], byCollege: [] },
      ...this.#item,
      ...told,
      ...{ from: this.#itemAt, to: this.#now },
    });
  }

  attendance(): readonly TruePerson[] {
    return [...this.#presence].map(([{ name }, { holder, arrived, left, came }]) => ({
      name,
      state: came ? 'present' : holder === null ? 'excused' : 'represented',
      representedBy: holder?.name ?? null,
      arrived,
      left,
    }));
  }
}
