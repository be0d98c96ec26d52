/**
 * How Node is started for the server: half of the room for young objects, in MB for each of its two halves, that it takes by itself. What the
 * server reads mostly stays, so more saves no time. It can only be said where the process is started.
 */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=8'];

/**
 * And in which environment: memory that glibc's `malloc` got for more than so many bytes goes back to the system as soon as it is free. By itself it
 * raises that limit to the largest piece that was ever freed (mallopt(3), M_MMAP_THRESHOLD), so that what threads that are done had for compiling and for
 * messages stays with the process: 17 to 45 MB. Other systems do not know the word.
 */
export const SERVER_ENVIRONMENT: Readonly<Record<string, string>> = { MALLOC_MMAP_THRESHOLD_: String(128 << 10) };
