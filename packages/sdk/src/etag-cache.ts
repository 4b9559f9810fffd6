/** An answer kept with its version. */
export interface CachedAnswer {
  readonly etag: string;
  /** Its JSON as text, so that no two callers share an object. */
  readonly text: string;
}

/** Answers of public reads by address and language, the least recently used dropped first. */
export interface EtagCache {
  get(key: string): CachedAnswer | undefined;
  set(key: string, answer: CachedAnswer): void;
}

const MOST = 60;

/** Makes an empty cache in memory, bounded to 60 answers. */
export function createEtagCache(): EtagCache {
  const answers = new Map<string, CachedAnswer>();
  const set = (key: string, answer: CachedAnswer) => {
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= MOST) break;
      answers.delete(oldest);
    }
  };
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer) set(key, answer);
      return answer;
    },
    set,
  };
}
