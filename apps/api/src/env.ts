import * as v from 'valibot';

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'must be a port number'),
  v.transform(Number),
  v.maxValue(65_535, 'must be a port number'),
);
const url = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^/\s]+$/,
    'must be an origin such as https://sites.example, without a path',
  ),
);

const EnvironmentSchema = v.object({
  PORT: v.optional(port, '8787'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '0.0.0.0'),
  /** Origin that links use, behind a proxy; else the request's own. */
  PUBLIC_URL: v.optional(url),
  /** Sites that may show `/{language}/embed` in a frame, separated by spaces; `*` is any, `none` is none. */
  EMBED_ANCESTORS: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(\*|none|https?:\/\/[^\s;,'"/]+( https?:\/\/[^\s;,'"/]+)*)$/,
        'must be *, none, or origins such as https://a.example https://b.example',
      ),
      v.transform((text) => (text === 'none' ? "'none'" : text)),
    ),
    '*',
  ),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
});
export type Environment = v.InferOutput<typeof EnvironmentSchema>;

/** The server's settings; throws one readable line per wrong variable. */
export function parseEnvironment(env: Record<string, string | undefined>): Environment {
  const result = v.safeParse(EnvironmentSchema, env);
  if (result.success) return result.output;
  throw new Error(
    result.issues
      .map((issue) => `${v.getDotPath(issue)}=${String(issue.input)}: ${issue.message}`)
      .join('\n'),
  );
}
