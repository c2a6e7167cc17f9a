/*
 * vla_statistics.c: columns of numbers read from standard input, sorted and summed in arrays of their number
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class VlaStatistics
{
    const int COLUMNS = 3;

    static int by_value(void* a, void* b)
    {
        double x = *(double*)a, y = *(double*)b;

        return (x > y ? 1 : 0) - (x < y ? 1 : 0);
    }

    static double median(int n, double* values)
    {
        using AutomaticStorage storage = new();
        double* sorted = storage.Allocate<double>(n);

        memcpy(sorted, values, (ulong)n * sizeof(double));
        qsort(sorted, (ulong)n, sizeof(double), &by_value);
        return n % 2 != 0 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    static void column(int rows, double* table, int which, double* @out)
    {
        for (int i = 0; i < rows; i++)
            @out[i] = (table + i * 3)[which];
    }

    /* How often each distance between neighbours occurs. */
    static void histogram(int n, double* values, int buckets)
    {
        using AutomaticStorage storage = new();
        int* counts = storage.Allocate<int>(buckets);

        memset(counts, 0, (ulong)buckets * sizeof(int));
        for (int i = 1; i < n; i++)
        {
            double distance = values[i] - values[i - 1];
            int bucket = Truncate.ToInt32(distance < 0 ? -distance : distance);
            counts[bucket < buckets ? bucket : buckets - 1]++;
        }
        for (int i = 0; i < buckets; i++)
        {
            using AutomaticStorage storage2 = new();
            sbyte* bar = storage2.Allocate<sbyte>(counts[i] + 1);
            memset(bar, '#', (ulong)counts[i]);
            bar[counts[i]] = (sbyte)'\0';
            printf(" %d:%s"u8, i, bar);
        }
        putchar('\n');
    }

    static int main()
    {
        double* numbers = stackalloc double[64 * COLUMNS];
        int rows = 0;

        while (rows < 64 && scanf("%lf %lf %lf"u8, &(numbers + rows * 3)[0], &(numbers + rows * 3)[1], &(numbers + rows * 3)[2]) == COLUMNS)
            rows++;
        printf("%d rows\n"u8, rows);
        if (rows == 0)
            return 1;
        for (int c = 0; c < COLUMNS; c++)
        {
            using AutomaticStorage storage = new();
            int valuesLength = rows;
            double* values = storage.Allocate<double>(valuesLength);
            double sum = 0;
            column(rows, numbers, c, values);
            for (int i = 0; i < rows; i++)
                sum += values[i];
            printf("%d: mean %.3f median %.2f in %zu bytes;"u8, c, sum / rows, median(rows, values), (ulong)valuesLength * sizeof(double));
            histogram(rows, values, 3 + c);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
