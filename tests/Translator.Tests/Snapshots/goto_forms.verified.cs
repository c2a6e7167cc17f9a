/* goto_forms.c: goto for clean-up, for retries, out of nested loops and for state machines */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class GotoForms
{
    static int balance;

    static void* take(int fail)
    {
        if (fail != 0)
            return null;
        balance++;
        return malloc(8);
    }

    static void give(void* p)
    {
        balance--;
        free(p);
    }

    /* the kernel's way of undoing what was done */
    static int setup(int fail_at)
    {
        void* a, b, c;
        int err = -1;

        a = take(fail_at == 1 ? 1 : 0);
        if (a == null)
            goto @out;
        b = take(fail_at == 2 ? 1 : 0);
        if (b == null)
            goto free_a;
        c = take(fail_at == 3 ? 1 : 0);
        if (c == null)
        {
            err = -3;
            goto free_b;
        }
        err = 0;
        give(c);
    free_b:
        give(b);
    free_a:
        give(a);
    @out:
        return err;
    }

    static int classify(sbyte* s)
    {
        int digits = 0, dots = 0;

    start:
        if (*s == '-')
            s++;
    next:
        if (*s >= '0' && *s <= '9')
        {
            digits++;
            s++;
            goto next;
        }
        if (*s == '.' && dots == 0)
        {
            dots++;
            s++;
            goto next;
        }
        if (*s == ' ')
        {
            s++;
            if (digits == 0)
                goto start;
            goto end;
        }
        if (*s != 0)
            return -1;
    end:
        return digits != 0 ? dots != 0 ? 2 : 1 : 0;
    }

    static int search(int* cube, int what)
    {
        int i, j, k, looked = 0;

        for (i = 0; i < 3; i++)
            for (j = 0; j < 3; j++)
            {
                if (j == 1 && i == 1)
                    goto next_plane;
                for (k = 0; k < 3; k++)
                {
                    looked++;
                    if ((cube + i * 9 + j * 3)[k] == what)
                        goto found;
                }
                continue;
            next_plane:
                looked += 100;
                break;
            }
        return -looked;
    found:
        return looked;
    }

    static int retry(int succeed_at)
    {
        int attempt = 0, delay = 1;

    again:
        attempt++;
        if (attempt < succeed_at)
        {
            delay *= 2;
            if (delay > 16)
                goto fail;
            goto again;
        }
        return delay;
    fail:
        return -attempt;
    }

    static int main()
    {
        int* cube = stackalloc int[3 * (3 * 3)];
        int i;

        for (i = 0; i < 27; i++)
            cube[i] = i;
        for (i = 0; i < 4; i++)
        {
            int balanceValue = balance;
            printf("%d:%d "u8, setup(i), balanceValue);
        }
        printf("\n%d %d %d %d %d\n"u8, classify("-12"u8.ToPointer()), classify(" 1.5 x"u8.ToPointer()), classify("abc"u8.ToPointer()), classify(" -"u8.ToPointer()), classify("1.2.3"u8.ToPointer()));
        printf("%d %d %d\n"u8, search(cube, 10), search(cube, 20), search(cube, 50));
        printf("%d %d %d\n"u8, retry(1), retry(4), retry(9));
        return balance;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
