/*
 * pointer_forms.c: declarators of every form, and what may be done with what they declare
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using unsafe comparison = delegate*<void*, void*, int>;

internal static unsafe class PointerForms
{
    static readonly int* board = StaticStorage.Create<int>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

    /* A function that returns a pointer to an array. */
    static int* row_of(int index)
    {
        return board + index * 4;
    }

    /* One that returns a pointer to a function. */
    static int up(int n)
    {
        return n + 1;
    }
    static int down(int n)
    {
        return n - 1;
    }
    static delegate*<int, int> direction(int forward)
    {
        return forward != 0 ? (delegate*<int, int>)&up : (delegate*<int, int>)&down;
    }

    /* One that takes one and returns it. */
    static delegate*<int, int> same(delegate*<int, int> f)
    {
        return f;
    }

    static int compare(void* a, void* b)
    {
        return *(int*)a - *(int*)b;
    }

    static comparison pick()
    {
        return &compare;
    }

    static int sum_rows(int* rows, int n)
    {
        int sum = 0;

        for (int* end = rows + n * 4; rows != end; rows += 4)
            for (int* cell = rows; cell < rows + 4; cell++)
                sum += *cell;
        return sum;
    }

    static int cube_sum(int n, int* cube)
    {
        int sum = 0;

        for (int i = 0; i < n; i++)
            for (int j = 0; j < 2; j++)
                for (int k = 0; k < 3; k++)
                    sum += (cube + i * 6 + j * 3)[k] * (i + 1);
        return sum;
    }

    static void swap_pointers(sbyte** a, sbyte** b)
    {
        sbyte* t = *a;

        *a = *b;
        *b = t;
    }

    static int main()
    {
        /* Pointers to pointers, to arrays, to functions, and arrays of them. */
        int x = 5;
        int* p = &x;
        int** pp = &p;
        int*** ppp = &pp;
        ***ppp = 6;
        printf("%d %d %d\n"u8, x, **pp, *p);
        int* pa = row_of(1);
        delegate*<int, int>* table = stackalloc delegate*<int, int>[] { &up, &down, direction(1), same(&down) };
        delegate*<int, int>* tp = table;
        printf("%d %d %d %d %d\n"u8, pa[2], table[1](10), table[0](10), tp[2](3), (*(tp + 3))(3));
        int** rows = stackalloc int*[] { board + 2 * 4, board };
        printf("%d %d %d\n"u8, rows[0][0], (rows[1] + 4)[1], row_of(0)[3]);
        delegate*<int, delegate*<int, int>> maker = &direction;
        printf("%d %d\n"u8, maker(0)(8), maker == (delegate*<int, delegate*<int, int>>)&direction);

        /* Rows step by rows, elements by elements. */
        int* r = board;
        r += 4;
        printf("%d %d %d\n"u8, *r, *(r + 4), (r + 4)[1]);
        printf("%td %td %td\n"u8, (board + 2 * 4 - board) / 4, &(board + 2 * 4)[1] - &board[0], (sbyte*)(board + 4) - (sbyte*)board);
        printf("%d %d\n"u8, sum_rows(board, 3), sum_rows(r, 1));
        int* cube = stackalloc int[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
        printf("%d %d %d\n"u8, cube_sum(2, cube), *(cube + 6 + 3 + 2), (cube + 3)[0]);

        /* Indices of every kind, on either side. */
        int* middle = &(board + 4)[0];
        byte small = 3;
        long far = -4;
        ulong wide = 2;
        printf("%d %d %d %d %d\n"u8, middle[-1], middle[far], middle[small], middle[2], middle[wide]);
        sbyte* word = "pointer"u8.ToPointer();
        printf("%c%c%c\n"u8, word[3], *(word + 4), "pointer"u8.ToPointer()[5]);

        /* One past the end is a place to compare with. */
        int* end = &(board + 2 * 4)[4];
        int n = 0;
        for (int* q = board; q < end; q++)
            n += q != end ? 1 : 0;
        printf("%d %d\n"u8, n, board + 3 * 4 == end);

        /* Pointers that point to constants, constant pointers, both. */
        sbyte* a = "alpha"u8.ToPointer(), b = "beta"u8.ToPointer();
        swap_pointers(&a, &b);
        sbyte** names = stackalloc sbyte*[] { a, b };
        sbyte** np = names;
        printf("%s %s\n"u8, *np, np[1]);
        printf("%s\n"u8, *++np);
        int* values = stackalloc int[] { 3, 1, 2 };
        qsort(values, 3, sizeof(int), pick());
        printf("%d%d%d\n"u8, values[0], values[1], values[2]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
