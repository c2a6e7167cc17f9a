/* labels.c: labels belong to their function, are named as they like and may mark anything */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Labels
{
    static int first(int n)
    {
    @out:
        if (n-- > 0)
            goto @out;
        return n;
    }

    static int second(int @out)
    {
        goto @out;
    unused:
        @out = 100;
        goto unused;
    @out:
        return @out;
    }

    static void states(sbyte* s)
    {
    start:
        switch ((int)*s++)
        {
            case 'a':
                printf("a"u8);
                goto start;
            case 'b':
                printf("b"u8);
                goto number;
            case '\0':
                goto end;
            default:
                goto start;
        }
    number:
        while (*s >= '0' && *s <= '9')
        {
            printf("%c"u8, *s++);
            if (*s == '9')
                goto skip;
        }
        goto start;
    skip:
        s++;
        printf("!"u8);
        goto number;
    end:
        printf("\n"u8);
    }

    static int find(int* table, int what)
    {
        int i, j;

        for (i = 0; i < 3; i++)
            for (j = 0; j < 3; j++)
                if ((table + i * 3)[j] == what)
                    goto found;
        return -1;
    found:
        return i * 10 + j;
    }

    static int main()
    {
        int* table = stackalloc int[3 * 3];
        StaticStorage.Clear(table, 36);
        table[0] = 1;
        table[1] = 2;
        table[2] = 3;
        table[3] = 4;
        table[4] = 5;
        table[5] = 6;
        table[6] = 7;
        table[7] = 8;
        table[8] = 9;
        int retries = 0;

        printf("%d %d\n"u8, first(3), second(4));
        states("ab12xab9b1932"u8.ToPointer());
        printf("%d %d\n"u8, find(table, 6), find(table, 10));
    retry:
        printf("try %d\n"u8, ++retries);
        if (retries < 3)
            goto retry;
        {
            goto inner;
        inner: ;
        }
        do
        {
            if (retries == 5)
                goto done;
            retries++;
        }
        while (retries < 10);
    done:
        if (retries == 5)
        {
            retries = 6;
            goto last;
        }
        goto next_try;
    last:
        printf("%d\n"u8, retries);
    next_try:
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
