import { describe, expect, it } from 'vitest';
import {
  ADVICE,
  type AdviceCode,
  type AnswersState,
  adviceFor,
  answersState,
  type Band,
  GUIDELINES,
  type Scope,
  scopeOf,
  URGENCIES,
} from '../../../src/judgement/index.ts';
import {
  type Answers,
  answersWith,
  SCOPE_LIMITS,
  SYMPTOM_ANSWERS,
  SYMPTOMS,
  type SymptomAnswer,
  UNANSWERED,
} from '../../../src/vocabulary/index.ts';

const BANDS = ['low', 'uncertain', 'high', 'refused'] as const satisfies readonly Band[];
const STATES = ['no', 'unanswered', 'yes'] as const satisfies readonly AnswersState[];

/** All 3^6 ways to answer the six questions. */
const EVERY_SYMPTOMS = SYMPTOMS.reduce<Answers[]>(
  (all, symptom) => all.flatMap((answers) => SYMPTOM_ANSWERS.map((answer) => answersWith(answers, { symptom, answer }))),
  [UNANSWERED],
);

/** All 2^5 ways to tick what is out of scope, on top of each of those. */
const EVERY_ANSWERS = SCOPE_LIMITS.reduce<Answers[]>(
  (all, limit) => all.flatMap((answers) => [answers, answersWith(answers, { limit, holds: true })]),
  EVERY_SYMPTOMS,
);

const urgencyOf = (band: Band, answers: Answers) => URGENCIES.indexOf(adviceFor(band, answers).urgency);

function answered(answer: SymptomAnswer): Answers {
  return SYMPTOMS.reduce((answers, symptom) => answersWith(answers, { symptom, answer }), UNANSWERED);
}

describe('the six answers', () => {
  it('come to yes by a single one, to no only by all six', () => {
    expect(EVERY_SYMPTOMS).toHaveLength(3 ** 6);
    for (const answers of EVERY_SYMPTOMS) {
      const given = Object.values(answers.symptoms);
      const expected = given.some((one) => one === 'yes') ? 'yes' : given.every((one) => one === 'no') ? 'no' : 'unanswered';
      expect(answersState(answers)).toBe(expected);
    }
  });

  it('can each be taken back', () => {
    const said = answersWith(UNANSWERED, { symptom: 'new', answer: 'yes' });
    expect(answersWith(said, { symptom: 'new', answer: 'unanswered' })).toEqual(UNANSWERED);
    const ticked = answersWith(UNANSWERED, { limit: 'nail', holds: true });
    expect(answersWith(ticked, { limit: 'nail', holds: true }).outOfScope).toEqual(['nail']);
    expect(answersWith(ticked, { limit: 'nail', holds: false })).toEqual(UNANSWERED);
  });
});

describe('the advice', () => {
  it('is this table', () => {
    const rows = (['within', 'outside'] as const satisfies readonly Scope[]).flatMap((scope) =>
      BANDS.map((band) => [scope, band, ...STATES.map((state) => ADVICE[scope][band][state])].join(' | ')),
    );
    expect(rows).toEqual([
      'within | low | watch | answer-first | seen-soon',
      'within | uncertain | ask-doctor | ask-doctor | seen-soon',
      'within | high | make-appointment | make-appointment | seen-soon',
      'within | refused | photo-again | photo-again | seen-soon',
      'outside | low | show-doctor | show-doctor | show-doctor-soon',
      'outside | uncertain | show-doctor | show-doctor | show-doctor-soon',
      'outside | high | show-doctor-soon | show-doctor-soon | show-doctor-soon',
      'outside | refused | show-doctor | show-doctor | show-doctor-soon',
    ]);
  });

  it('is looked up by band, answers and scope, for every combination', () => {
    expect(EVERY_ANSWERS).toHaveLength(3 ** 6 * 2 ** 5);
    for (const answers of EVERY_ANSWERS) {
      for (const band of BANDS) {
        expect(adviceFor(band, answers).code).toBe(ADVICE[scopeOf(answers)][band][answersState(answers)]);
      }
    }
  });

  it('leaves at watching only a low score with all six answered no, within the scope', () => {
    const watched = EVERY_ANSWERS.flatMap((answers) =>
      BANDS.filter((band) => adviceFor(band, answers).urgency === 'watch').map((band) => ({ band, answers })),
    );
    expect(watched).toEqual([{ band: 'low', answers: answered('no') }]);
  });

  it('is to have it seen soon after any yes, whatever the score and whatever was refused', () => {
    for (const answers of EVERY_ANSWERS.filter((one) => answersState(one) === 'yes')) {
      for (const band of BANDS) expect(adviceFor(band, answers).urgency).toBe('soon');
    }
  });

  it('never sends home with an uncertain score, nor with anything out of scope', () => {
    const sentHome = EVERY_ANSWERS.filter((answers) => {
      const bands = scopeOf(answers) === 'outside' ? BANDS : (['uncertain', 'high'] as const);
      return bands.some((band) => urgencyOf(band, answers) < URGENCIES.indexOf('weeks'));
    });
    expect(sentHome).toEqual([]);
  });

  it('grows no less urgent from low to uncertain to high, nor is a refused photo ever better than a low score', () => {
    for (const answers of EVERY_ANSWERS) {
      const [low, uncertain, high, refused] = BANDS.map((band) => urgencyOf(band, answers));
      expect(low).toBeLessThanOrEqual(uncertain ?? Number.NaN);
      expect(uncertain).toBeLessThanOrEqual(high ?? Number.NaN);
      expect(low).toBeLessThanOrEqual(refused ?? Number.NaN);
    }
  });

  it('grows no less urgent from no to unanswered to yes in any question, nor by a tick', () => {
    const steps = EVERY_ANSWERS.flatMap((answers) => [
      ...SYMPTOMS.map((symptom) => STATES.map((answer) => answersWith(answers, { symptom, answer }))),
      ...SCOPE_LIMITS.map((limit) => [false, true].map((holds) => answersWith(answers, { limit, holds }))),
    ]);
    const falls = steps.filter((step) =>
      BANDS.some((band) => {
        const urgencies = step.map((answers) => urgencyOf(band, answers));
        return urgencies.some((urgency, i) => i > 0 && urgency < (urgencies[i - 1] ?? 0));
      }),
    );
    expect(steps).toHaveLength(EVERY_ANSWERS.length * 11);
    expect(falls).toEqual([]);
  });

  it('uses every code, and names the guidelines that it follows', () => {
    const used = new Set(
      Object.values(ADVICE).flatMap((bands) => Object.values(bands).flatMap((row) => Object.values(row))),
    );
    const every: Record<AdviceCode, true> = {
      watch: true,
      'answer-first': true,
      'photo-again': true,
      'ask-doctor': true,
      'seen-soon': true,
      'make-appointment': true,
      'show-doctor': true,
      'show-doctor-soon': true,
    };
    expect([...used].sort()).toEqual(Object.keys(every).sort());
    for (const { url } of GUIDELINES) expect(url).toMatch(/^https:\/\//);
    expect(GUIDELINES.map(({ title }) => title).join()).toContain('NG12');
  });
});
