import type { Collection, Records } from "../records.ts";
import type { Store } from "../store.ts";
import { joined } from "./joined.ts";

interface Entry {
  readonly seq: number;
  readonly parent: string;
  readonly json: string;
}

interface Shelf {
  readonly entries: Map<string, Entry>;
  readonly children: Map<string, Set<string>>;
}

/** Puts an entry on the shelf, or takes the one of this id off it. */
function place({ entries, children }: Shelf, id: string, entry: Entry | undefined): void {
  const before = entries.get(id);
  if (before) children.get(before.parent)?.delete(id);
  if (!entry) {
    entries.delete(id);
    return;
  }
  entries.set(id, entry);
  const siblings = children.get(entry.parent) ?? new Set();
  children.set(entry.parent, siblings.add(id));
}

/** A store that lives as long as the page or the process; a transaction that fails is undone step by step. */
export function createMemoryStore(): Store {
  const shelves = new Map<Collection, Shelf>();
  const chunks = new Map<string, Uint8Array[]>();
  let seq = 0;
  let undo: (() => void)[] | undefined;

  const shelf = (collection: Collection): Shelf => {
    const known = shelves.get(collection) ?? {
      entries: new Map<string, Entry>(),
      children: new Map<string, Set<string>>(),
    };
    shelves.set(collection, known);
    return known;
  };

  const change = (collection: Collection, id: string, entry: Entry | undefined): void => {
    const on = shelf(collection);
    const before = on.entries.get(id);
    place(on, id, entry);
    undo?.push(() => place(on, id, before));
  };

  const changeBytes = (uploadId: string, next: Uint8Array[] | undefined): void => {
    const before = chunks.get(uploadId);
    const set = (value: Uint8Array[] | undefined): void => {
      if (value) chunks.set(uploadId, value);
      else chunks.delete(uploadId);
    };
    set(next);
    undo?.push(() => set(before));
  };

  return {
    get(collection, id) {
      const entry = shelf(collection).entries.get(id);
      return entry && (JSON.parse(entry.json) as Records[typeof collection]);
    },
    put(collection, record) {
      const before = shelf(collection).entries.get(record.id);
      change(collection, record.id, { seq: before?.seq ?? ++seq, parent: record.parent, json: JSON.stringify(record) });
    },
    delete: (collection, id) => change(collection, id, undefined),
    list(collection, parent) {
      const { entries, children } = shelf(collection);
      const ids = parent === undefined ? entries.keys() : (children.get(parent) ?? []);
      return [...ids]
        .flatMap((id) => entries.get(id) ?? [])
        .sort((a, b) => a.seq - b.seq)
        .map(({ json }) => JSON.parse(json) as Records[typeof collection]);
    },
    appendBytes: (uploadId, bytes) => changeBytes(uploadId, [...(chunks.get(uploadId) ?? []), bytes.slice()]),
    readBytes: (uploadId) => joined(chunks.get(uploadId) ?? []),
    deleteBytes: (uploadId) => changeBytes(uploadId, undefined),
    transaction(work) {
      if (undo) return work();
      const steps: (() => void)[] = [];
      undo = steps;
      try {
        return work();
      } catch (error) {
        for (const step of steps.reverse()) step();
        throw error;
      } finally {
        undo = undefined;
      }
    },
    clear() {
      shelves.clear();
      chunks.clear();
    },
    close: () => undefined,
  };
}
