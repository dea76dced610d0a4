import { foldText } from '../french/fold-text.ts';
import type { Utterance } from './cut-utterances.ts';
import { figuresInDigits } from './figures-in-digits.ts';
import type { Vote } from './minutes.ts';
import type { NameList } from './name-list.ts';
import { saidNames } from './said-names.ts';

const votes =
  /^[\s,:]*(?:a |ont |avec |par )?(?:obtenu |obtient |obtiennent |recueilli |recueille |recoit |totalise )*(?:: )?(\d{1,4}|une?) (?:voix|voies?|votes?|suffrages?|bulletins?)(?! (?:pour|contre|blancs?|nuls?))/;

/** « Mme Durand a obtenu vingt-deux voix »: who stood, with the votes that each got. */
export function candidatesIn({ text }: Utterance, list: NameList): Vote['candidates'] {
  if (!/voix|voies?|votes?|suffrages?|bulletins?/iu.test(text)) return [];
  return saidNames(list, text).flatMap(({ name, end }) => {
    const following = text.slice(end, end + 80).split(/[;.]/)[0] ?? '';
    const plain = figuresInDigits(
      foldText(following)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    const count = votes.exec(plain)?.[1];
    if (count === undefined) return [];
    return [{ name, votes: /^\d/.test(count) ? Number(count) : 1 }];
  });
}
