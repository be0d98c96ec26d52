/**
 * How Node is started for the server: half of the room for young objects, in MB for each of its two halves, that it takes by itself. What the
 * server reads mostly stays, so more saves no time. It can only be said where the process is started.
 */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=8'];
