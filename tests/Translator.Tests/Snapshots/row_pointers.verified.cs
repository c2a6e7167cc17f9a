/*
 * row_pointers.c: pointers to rows whose length is known at run time, over memory of every kind
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class RowPointers
{
    /* An image with as many channels as its caller says. */
    static void invert(size_t height, size_t width, int channels, byte* image)
    {
        for (size_t y = 0; y < height; y++)
            for (size_t x = 0; x < width; x++)
                for (int c = 0; c < channels; c++)
                    (image + (long)y * (long)width * channels + (long)x * channels)[c] = (byte)~(image + (long)y * (long)width * channels + (long)x * channels)[c];
    }

    static void flip(int height, int width, byte* image)
    {
        using AutomaticStorage storage = new();
        byte* line = storage.Allocate<byte>(width);

        for (byte* top = image, bottom = image + height * width - width; top < bottom; top += width, bottom -= width)
        {
            memcpy(line, top, (ulong)width);
            memcpy(top, bottom, (ulong)width);
            memcpy(bottom, line, (ulong)width);
        }
    }

    static uint checksum(void* data, size_t size)
    {
        byte* p = (byte*)data;
        uint sum = 0;

        while (size-- != 0)
            sum = sum * 31 + *p++;
        return sum;
    }

    /* A triangle of numbers, each row one longer. */
    static long pascal(int n, int k)
    {
        int rowsRowLength = n + 1;
        long* rows = (long*)calloc((ulong)(n + 1), (ulong)rowsRowLength * sizeof(long));
        long result;

        for (int i = 0; i <= n; i++)
        {
            (rows + i * rowsRowLength)[0] = (rows + i * rowsRowLength)[i] = 1;
            for (int j = 1; j < i; j++)
                (rows + i * rowsRowLength)[j] = (rows + (i - 1) * rowsRowLength)[j - 1] + (rows + (i - 1) * rowsRowLength)[j];
        }
        result = (rows + n * rowsRowLength)[k];
        free(rows);
        return result;
    }

    static int main()
    {
        uint height = 3, width = 4;
        byte* pixels = stackalloc byte[3 * 4 * 2];

        for (size_t i = 0; i < 3 * 4 * 2; i++)
            pixels[i] = (byte)(i * 7);
        invert(height, width, 2, pixels);
        printf("%d %d\n"u8, pixels[0], pixels[23]);
        flip((int)height, (int)(width * 2), pixels);
        printf("%d %d\n"u8, pixels[0], pixels[23]);
        printf("%u\n"u8, checksum(pixels, height * width * 2));
        long pascalResult = pascal(5, 0);
        printf("%ld %ld\n"u8, pascal(30, 15), pascalResult);

        /* Columns by their distance, rows by difference. */
        int n = 5;
        int* table = (int*)malloc((ulong)n * 4 * sizeof(int));
        for (int i = 0; i < 4 * n; i++)
            table[i] = i;
        int* row = table + 3 * n;
        printf("%d %d %td %td\n"u8, (row + -1 * n)[4], (table + n)[2], (row - table) / n, &row[1] - &table[0]);
        row -= 2 * n;
        printf("%d %d %zu\n"u8, *row, *(row + n - 1), (ulong)n * sizeof(int) / sizeof(int));
        size_t m = 2;
        int** literal = stackalloc int*[] { table, row };
        int** pairs = literal;
        printf("%d %zu\n"u8, pairs[1][0], m * (ulong)sizeof(int*));
        free(table);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
