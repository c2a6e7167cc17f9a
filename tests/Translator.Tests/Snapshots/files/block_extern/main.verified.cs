/* main.c -- declares what it needs where it needs it, as old programs do */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Samples;

internal static unsafe class Program
{
    /* tentative: the definition is the one below */
    internal static int verbose = 2;

    static int total(int* values,
        int count)
    {
        int sum = 0;

        while (count-- > 0)
            sum += *values++;
        return sum;
    }

    static int main()
    {
        /* no prototype */
        int i;

        for (i = 0; i < sample_count; i++)
            samples[i] = scale(samples[i], 3);
        printf("%d of %d\n"u8, total(samples, sample_count), sample_count);
        printf("%d..%d\n"u8, settings.low, settings.high);
        {

            note_level();
            printf("level %d\n"u8, level);
        }
        printf("%ld\n"u8, mix((sbyte)'a', 2.5, "text"u8.ToPointer()));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
