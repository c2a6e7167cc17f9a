/*
 * vla_types.c: types of variable size: typedefs, sizeof, pointers, parameters with effects
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class VlaTypes
{
    static int evaluated;

    static int count(int n)
    {
        evaluated++;
        return n;
    }

    internal struct sample
    {
        public short id;
        public double value;
    }

    /* "static 3" promises at least three elements; the size itself does nothing. */
    static int first_three(int* a)
    {
        return a[0] + a[1] + a[2];
    }

    /* The expression in an array parameter is evaluated when the function is entered. */
    static int entered(int n, int* a)
    {
        int aLength = count(n);
        return n + (a == null ? 1 : 0);
    }

    static int rows_of(int n, int m, int* a)
    {
        int aRowLength = m;
        m = -1; /* too late to change the type */
        return (int)((ulong)aRowLength * sizeof(int) / sizeof(int)) + (a + (n - 1) * aRowLength)[0];
    }

    /* Prototypes may leave the sizes open. */

    static long sum(int n, int m, int* a)
    {
        long total = 0;
        int* end = &(a + (n - 1) * m)[m];

        for (int* p = a; p != end; p++)
            total += *p;
        return total;
    }

    static int main()
    {
        using AutomaticStorage storage = new();
        int n = 3, i, j;

        /* A typedef freezes its size where it stands. */
        int rowLength = count(n) + 1;
        n = 10;
        int* line = storage.Allocate<int>(rowLength);
        int* page = storage.Allocate<int>(rowLength * 2);
        printf("%zu %zu %zu, %d\n"u8, (ulong)rowLength * sizeof(int), (ulong)rowLength * sizeof(int), (ulong)rowLength * 2 * sizeof(int), evaluated);
        for (i = 0; i < 2; i++)
            for (j = 0; j < 4; j++)
                (page + i * rowLength)[j] = line[j] = 10 * i + j;
        delegate*<int, int, int*, long> method = &sum;
        printf("%d %d %ld %d\n"u8, (page + rowLength)[3], line[0], method(2, 4, page), rows_of(2, 4, page));
        printf("%d %d\n"u8, first_three(line), entered(5, null));
        printf("%d evaluated\n"u8, evaluated);

        /* sizeof evaluates the size of a type, and an operand of such a type. */
        int length = count(7), length2 = count(6);
        size_t size = (ulong)length2 * (ulong)length;
        printf("%zu %d evaluated\n"u8, size, evaluated);
        i = 0;
        _ = page + i++ * rowLength;
        size = (ulong)rowLength * sizeof(int);
        printf("%zu %d\n"u8, size, i);
        size = sizeof(int); /* an int: not evaluated */
        printf("%zu %d\n"u8, size, i);

        /* Elements of every kind. */
        int samplesLength = n / 3;
        sample* samples = storage.Allocate<sample>(samplesLength);
        int wordsLength = n / 3;
        sbyte** words = (sbyte**)storage.Pointers(wordsLength);
        int flagsLength = n;
        bool* flags = storage.Allocate<bool>(flagsLength);
        int tableRowLength = n / 5;
        sbyte** table;
        int wideLength = n - 7;
        ulong* wide = storage.Allocate<ulong>(wideLength * 2);
        for (i = 0; i < 3; i++)
        {
            samples[i].id = (short)i;
            samples[i].value = i / 2.0;
            words[i] = "word"u8.ToPointer();
            (wide + i * 2)[1] = 1UL << (40 + i);
        }
        memset(flags, 0, (ulong)flagsLength);
        flags[n - 1] = true;
        printf("%zu %zu %zu %zu %zu\n"u8, (ulong)samplesLength * (ulong)sizeof(sample), (ulong)wordsLength * (ulong)sizeof(sbyte*), (ulong)flagsLength, (ulong)tableRowLength * (ulong)sizeof(sbyte*), (ulong)wideLength * 2 * sizeof(ulong));
        printf("%g %s %d %llu\n"u8, samples[2].value, words[2], flags[9], (wide + 2 * 2)[1]);

        /* Pointers to rows: steps, differences, comparisons. */
        int* numbers = stackalloc int[24];
        for (i = 0; i < 24; i++)
            numbers[i] = i;
        n = 6;
        int pRowLength = n;
        int* p = numbers;
        int qRowLength = n;
        int* q = p + 3 * pRowLength;
        printf("%d %d %td %d\n"u8, q[1], (q + -1 * qRowLength)[5], (q - p) / qRowLength, p < q);
        q -= qRowLength;
        p += pRowLength;
        p += pRowLength;
        printf("%d %d %td\n"u8, *q, *(p + pRowLength), (q - p) / qRowLength);
        n = 4;
        printf("%d %d\n"u8, (numbers + 5 * n)[3], (numbers + 2 * n)[1]);
        int* same = storage.Allocate<int>(pRowLength);
        memcpy(same, p, (ulong)pRowLength * sizeof(int));
        printf("%zu %d\n"u8, (ulong)pRowLength * sizeof(int), same[5]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
