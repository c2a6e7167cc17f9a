/* pointers_to_arrays.c: the type of an array survives behind a pointer to it */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class PointersToArrays
{
    static readonly sbyte* page = create_page();

    static sbyte* create_page()
    {
        sbyte* value = StaticStorage.Allocate<sbyte>(3 * 8);
        "first"u8.CopyTo(value, 8);
        "second"u8.CopyTo(value + 8, 8);
        "third"u8.CopyTo(value + 16, 8);
        return value;
    }

    static size_t size_of_line(sbyte* l)
    {
        return 8;
    }
    static sbyte last_of(sbyte* l)
    {
        return l[strlen(l) - 1];
    }
    static sbyte* advance(sbyte* l, int n)
    {
        return l + n * 8;
    }

    static int* pick(int* table, int which)
    {
        return table + which * 4;
    }

    static void clear(int* grid)
    {
        memset(grid, 0, 3 * 3 * sizeof(int));
        (grid + 3)[1] = 5;
    }

    static int main()
    {
        int* cubes = stackalloc int[] { 1, 2, 3, 4, 5, 6, 7, 8 };
        int* grid = stackalloc int[3 * 3];
        int* whole = grid, row = grid, cell = grid;
        int* pair = pick(cubes, 1);
        sbyte* copy = page;
        sbyte* l;
        sbyte* buffer = stackalloc sbyte[3 * 8];

        for (l = page; l < page + 3 * 8; l += 8)
            printf("%s %c\n"u8, l, last_of(l));
        printf("%zu %zu %zu\n"u8, size_of_line(page), 8, sizeof(sbyte*));
        printf("%s %c\n"u8, advance(page, 2), advance(page, 1)[3]);
        printf("%td %td\n"u8, (advance(page, 2) - page) / 8, advance(page, 2) - page);
        clear(grid);
        row += 3;
        cell += 4;
        printf("%d %d %d %d\n"u8, (grid + 3)[1], row[1], *cell, (whole + 3)[1]);
        printf("%d %d %d\n"u8, pair[1], pair[0], *(pair + 2));
        (pair + 2)[1] *= 10;
        printf("%d\n"u8, (cubes + 4 + 2)[1]);
        memcpy(buffer, page, 3 * 8);
        copy = buffer;
        (copy + 8)[0] = (sbyte)'S';
        printf("%s %s\n"u8, copy + 8, page + 8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
