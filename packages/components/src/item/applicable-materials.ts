import type { Answers, Guide, GuidingQuestion, Material } from "@yichuang/sdk";
import { matches, SchemaError } from "../form/core/compiled-schema.ts";

/**
 * Whether a material is to be handed in for these answers. One whose condition cannot be read is: better one paper too many than
 * a second way to the hall.
 * @param data what has been filled in, where there is a form yet
 */
export function applies({ when }: Pick<Material, "when">, answers: Answers, data: unknown = {}): boolean {
  if (when === undefined) return true;
  try {
    return matches(when, { answers, data });
  } catch (error) {
    if (error instanceof SchemaError) return true;
    throw error;
  }
}

/** A guide's materials: those that apply for the answers, and the rest. */
export function sortMaterials(
  { materials }: Pick<Guide, "materials">,
  answers: Answers,
): { readonly mine: readonly Material[]; readonly others: readonly Material[] } {
  const mine = materials.filter((material) => applies(material, answers));
  return { mine, others: materials.filter((material) => !mine.includes(material)) };
}

/** The guiding questions that have no answer yet. */
export function openQuestions({ questions }: Pick<Guide, "questions">, answers: Answers): readonly GuidingQuestion[] {
  return questions.filter(({ id, options }) => !options.some((option) => option.value === answers[id]));
}
