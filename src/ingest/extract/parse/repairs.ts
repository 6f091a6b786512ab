import type { Annotation, Sentence } from '../../../domain/annotation.ts';
import { agent } from './agent.ts';
import { apposed } from './apposed.ts';
import { coordinated } from './coordinated.ts';
import { dated } from './dated.ts';
import { fronted } from './fronted.ts';
import { gapped } from './gapped.ts';
import { gerund } from './gerund.ts';
import { located } from './located.ts';
import { paired } from './paired.ts';
import { perfect } from './perfect.ts';
import { persona } from './persona.ts';
import { reduced } from './reduced.ts';
import { relative } from './relative.ts';
import { changed, type Repair } from './repair.ts';
import { reported } from './reported.ts';
import { split } from './split.ts';
import { timed } from './timed.ts';

/** In this order: clauses get their verb before it is asked what is joined to it. */
export const repairs: readonly Repair[] = [
  perfect,
  reported,
  dated,
  relative,
  reduced,
  fronted,
  split,
  gerund,
  located,
  paired,
  coordinated,
  gapped,
  persona,
  timed,
  agent,
  apposed,
];

/** The annotation as every other room reads it. Pure; a sentence that needs no repair stays the same object. */
export const repairAnnotation = (annotation: Annotation): Annotation => ({
  sentences: annotation.sentences.map((passage) => passage.map(repairSentence)),
});

export function repairSentence(sentence: Sentence): Sentence {
  const tokens = repairs.reduce((before, repair) => changed(before, repair.find(before)), sentence.tokens);
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}
