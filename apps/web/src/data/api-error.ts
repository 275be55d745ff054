/** An answer that is no answer: the network failed, the server refused, or the content is not what was promised. */
export class ApiError extends Error {
  readonly url: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(url: string, status: number, detail: string) {
    super(`${url}: ${detail}`);
    this.url = url;
    this.status = status;
  }
}
