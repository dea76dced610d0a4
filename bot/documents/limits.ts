/** What a document may cost; above it the file is refused with the limit named, never half read. */
export type ReadLimits = {
  /** Bytes of an Office or PDF file. */
  readonly fileBytes: number;
  /** Bytes of a text file (md, txt). */
  readonly textBytes: number;
  readonly zipEntries: number;
  /** Bytes of all entries of an Office file once inflated, images included. */
  readonly zipBytes: number;
  /** Inflated over deflated bytes; only looked at above 20 MB inflated. */
  readonly zipRatio: number;
  /** Resident megabytes of the reading process. */
  readonly megabytes: number;
  /** Processor seconds of the reading process for one document: a loaded computer does not refuse a document. */
  readonly cpuSeconds: number;
  /** Seconds by the clock, for a process that waits for ever, and where /proc does not exist. */
  readonly seconds: number;
};

/** Measured on real reports of 950 pages (18 MB, 15 s) and on decompression bombs (refused within 3 s). */
export const readLimits: ReadLimits = {
  fileBytes: 50_000_000,
  textBytes: 10_000_000,
  zipEntries: 5_000,
  zipBytes: 200_000_000,
  zipRatio: 200,
  megabytes: 700,
  cpuSeconds: 30,
  seconds: 120,
};
