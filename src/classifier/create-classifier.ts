import type { Classifier, ClassifierOptions } from "./contract.ts";

export function createClassifier(_options: ClassifierOptions = {}): Classifier {
	throw new Error("not built yet");
}
