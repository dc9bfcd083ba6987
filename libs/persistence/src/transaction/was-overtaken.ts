/** Of PostgreSQL's manual, Appendix A: deadlock_detected, what is asked after it in the same breath, and foreign_key_violation. */
const BY_SOMEBODY_QUICKER: readonly unknown[] = ['40P01', '25P02', '23503'];

/**
 * Whether somebody quicker is why a writing failed: the database ended it so that another could go on, or the circle that it had found
 * was merged into another record's before it wrote. Nothing of it was kept; begun again, it finds what stands.
 */
export const wasOvertaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && BY_SOMEBODY_QUICKER.includes(error.code);
