/*
 * hex_dump - standard input in hexadecimal
 *
 * usage: hex_dump [columns]
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class HexDump
{
    const int MAX_COLUMNS = 32;

    static void print_row(ulong offset, byte* row, size_t n, size_t columns)
    {
        size_t i;

        printf("%08lx  "u8, offset);
        for (i = 0; i < columns; i++)
        {
            if (i < n)
                printf("%02x "u8, row[i]);
            else
                printf("   "u8);
            if (i == columns / 2 - 1)
                putchar(' ');
        }
        printf(" |"u8);
        for (i = 0; i < n; i++)
            putchar(isprint(row[i]) != 0 ? (int)row[i] : '.');
        printf("|\n"u8);
    }

    static int main(int argc, sbyte** argv)
    {
        byte* row = stackalloc byte[MAX_COLUMNS];
        byte* previous = stackalloc byte[MAX_COLUMNS];
        size_t n, columns = 16;
        ulong offset = 0;
        int same = 0, starred = 0;

        if (argc > 1)
            columns = strtoul(argv[1], null, 0);
        if (columns < 1 || columns > MAX_COLUMNS)
        {
            fprintf(stderr, "%s: 1 to %d columns\n"u8, argv[0], MAX_COLUMNS);
            return 2;
        }

        while ((n = fread(row, 1, columns, stdin)) > 0)
        {
            same = offset > 0 && n == columns && memcmp(row, previous, n) == 0 ? 1 : 0;
            if (same == 0)
            {
                print_row(offset, row, n, columns);
                starred = 0;
            }
            else if (starred == 0)
            {
                puts("*"u8);
                starred = 1;
            }
            memcpy(previous, row, n);
            offset += n;
        }
        if (offset != 0)
            printf("%08lx\n"u8, offset);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
