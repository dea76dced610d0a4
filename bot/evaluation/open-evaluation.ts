import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Language } from '#shared/language/language.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { ChangedReply } from '#shared/quality/compare-runs.ts';
import type { GoldenQuestion, GoldenSet } from '#shared/quality/golden.ts';
import type { Evaluations } from '#shared/quality/ports.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import type { DeskPorts } from '../open-desk.ts';
import { comparePublication } from './compare-publication.ts';
import { type EvaluationRequest, type EvaluationRun, evaluateSet } from './evaluate-set.ts';
import type { CopyPlace } from './open-copy.ts';
import {
  type PreviewRequest,
  type PublicationPreview,
  previewAddition,
} from './preview-addition.ts';
import { questionOfValidated } from './question-of-validated.ts';
import { readGolden } from './read-golden.ts';

type Asked = { readonly language: Language; readonly signal: AbortSignal };

/** What measures the answers: golden sets, and changes tried before they are published. */
export type EvaluationRoom = {
  /** Where the golden set in use stands, whether it is there or not. */
  readonly goldenInUse: string;
  /** Runs the set of a file and keeps its figures. Throws `Fault('golden-invalid')` with every line at fault. */
  readonly evaluate: (
    file: string,
    request: Omit<EvaluationRequest, 'golden' | 'name'>,
  ) => Promise<EvaluationRun>;
  /**
   * What adding these files to a space would index, and which questions would then be answered otherwise. Nothing is
   * written. `questions` null = those of the golden set in use.
   */
  readonly previewAddition: (
    paths: readonly string[],
    space: string,
    options: Asked & {
      readonly questions?: readonly GoldenQuestion[];
      readonly replaced?: readonly string[];
      /** The only ids of the space that the new documents may take. */
      readonly mayReplace?: readonly string[];
    },
  ) => Promise<PublicationPreview>;
  /** Which of these questions another policy would answer otherwise, on the base as it is. */
  readonly comparePolicy: (
    before: PolicySnapshot,
    after: PolicySnapshot,
    questions: readonly GoldenQuestion[],
    asked: Asked,
  ) => Promise<readonly ChangedReply[]>;
  /** Questions to try a change on: `golden.jsonl` of the data folder, when it is there, and those that HR validated. */
  readonly questionsInUse: (language: Language) => Promise<readonly GoldenQuestion[]>;
  /** The set of a file. Throws `Fault('golden-invalid')` with every line at fault. */
  readonly readGolden: (file: string, language: Language) => Promise<GoldenSet>;
  readonly kept: Evaluations;
};

export type EvaluationPlace = CopyPlace & {
  readonly store: CopyPlace['store'] & {
    readonly evaluations: Evaluations;
    readonly validated: Pick<ValidatedAnswers, 'list'>;
  };
};

export function openEvaluation(ports: DeskPorts, place: EvaluationPlace): EvaluationRoom {
  const kept = place.store.evaluations;
  const goldenInUse = join(place.dataFolder, 'golden.jsonl');
  const questionsInUse: EvaluationRoom['questionsInUse'] = async (language) => {
    const isThere = await access(goldenInUse).then(
      () => true,
      () => false,
    );
    const spaces = ports.policy.current().policy.knowledge.spaces.map(({ id }) => id);
    const validated = await place.store.validated.list(spaces);
    return [
      ...(isThere ? (await readGolden(goldenInUse, language)).questions : []),
      ...validated.flatMap(questionOfValidated),
    ];
  };
  return {
    goldenInUse,
    evaluate: async (file, request) => {
      const golden = await readGolden(file, request.language);
      const run = await evaluateSet({ ...request, golden, name: basename(file) }, ports, place);
      await kept.keep(run.evaluation);
      return run;
    },
    previewAddition: async (paths, space, options) => {
      const { questions, language } = options;
      const asked: PreviewRequest = {
        ...options,
        ...{ paths, space },
        questions: questions ?? (await questionsInUse(language)),
      };
      return previewAddition(asked, ports, place);
    },
    comparePolicy: async (before, after, questions, asked) => {
      const { knowledge } = ports;
      return comparePublication(
        {
          ...asked,
          questions,
          before: { knowledge, policy: before },
          after: { knowledge, policy: after },
          spaces: null,
        },
        ports,
      );
    },
    questionsInUse,
    readGolden,
    kept,
  };
}
