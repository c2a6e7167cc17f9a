/* barrier_stages.c - heat along a rod, computed in steps by several threads */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using pthread_t = ulong;

internal static unsafe class BarrierStages
{
    const int CELLS = 64;
    const int THREADS = 4;
    const int STEPS = 200;

    static readonly double* rod = StaticStorage.Allocate<double>(2 * CELLS);
    static readonly pthread_barrier_t* step_done = StaticStorage.Allocate<pthread_barrier_t>(1);
    static int serial_steps;

    static void* compute(void* arg)
    {
        int from = (int)(long)arg * (CELLS / THREADS);
        int to = from + CELLS / THREADS;

        for (int step = 0; step < STEPS; step++)
        {
            double* old = rod + step % 2 * 64;
            double* @new = rod + (step + 1) % 2 * 64;

            for (int i = from; i < to; i++)
                @new[i] = i == 0 || i == CELLS - 1 ? old[i] : old[i] + 0.25 * (old[i - 1] - 2 * old[i] + old[i + 1]);
            if (pthread_barrier_wait(step_done) == PTHREAD_BARRIER_SERIAL_THREAD)
                serial_steps++;
        }
        return null;
    }

    static int main()
    {
        pthread_t* threads = stackalloc pthread_t[THREADS];
        double sum = 0;

        rod[0] = 100;
        rod[CELLS - 1] = 50;
        pthread_barrier_init(step_done, null, THREADS);
        for (long i = 0; i < THREADS; i++)
            pthread_create(&threads[i], null, &compute, (void*)i);
        for (int i = 0; i < THREADS; i++)
            pthread_join(threads[i], null);
        pthread_barrier_destroy(step_done);
        for (int i = 0; i < CELLS; i += 7)
            printf("%6.3f\n"u8, (rod + STEPS % 2 * 64)[i]);
        for (int i = 0; i < CELLS; i++)
            sum += (rod + STEPS % 2 * 64)[i];
        printf("sum %.6f after %d steps\n"u8, sum, serial_steps);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
