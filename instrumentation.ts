/** Called once by Next when the server starts; it is compiled for the edge too, hence only the guarded import. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('@/lib/process');
}
