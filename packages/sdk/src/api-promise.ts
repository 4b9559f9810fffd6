/** What came with an answer. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
}

/** Data of an answer with what came with it. */
export interface Answered<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

/** Promise of an answer's data; `withResponse()` gives the status and headers too. */
export interface ApiPromise<T> extends Promise<T> {
  withResponse(): Promise<Answered<T>>;
}

/** Makes the promise of an answer's data out of that of the whole answer. */
export function apiPromise<T>(answered: Promise<Answered<T>>): ApiPromise<T> {
  const data = answered.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse() {
      // Who takes the whole answer meets its rejection there; the data alone must not count as unhandled.
      data.catch(() => {});
      return answered;
    },
  });
}

/** The same answer with other data. */
export function mapAnswer<T, U>(promise: ApiPromise<T>, change: (data: T, response: ResponseInfo) => U): ApiPromise<U> {
  return apiPromise(promise.withResponse().then(({ data, response }) => ({ data: change(data, response), response })));
}
