import { z } from 'zod';

/** Where traces go, and which share of them; read by `startTracing`. Nothing is traced without an endpoint. */
export const tracingEnv = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'is no share between 0 and 1')
    .optional(),
};

/** Variables that every process reads. Spread into a process's own zod object. */
export const commonEnv = {
  MONGODB_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'begins with mongodb:// or mongodb+srv://'),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'begins with redis:// or rediss://'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Prefix of database names and queue keys, so that several Kolos can share one pair of stores. */
  KOLO_NAMESPACE: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/)
    .default('kolo'),
  ...tracingEnv,
};

/** 0 takes a free one. An empty variable is none: it would else be read as 0. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is no port number')
  .transform(Number)
  .refine((number) => number <= 65_535, 'is no port number');

/** A JSON value in a variable, e.g. a key or a key set. */
export function jsonOf<T extends z.ZodType>(schema: T) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** Parses the environment once. On bad variables prints every one of them with what is wrong, and exits 1. */
export function parseEnv<T extends z.ZodType>(
  schema: T,
  source: NodeJS.ProcessEnv = process.env,
): z.output<T> {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    process.stderr.write(`Environment variable ${issue.path.join('.')}: ${issue.message}\n`);
  }
  return process.exit(1);
}
