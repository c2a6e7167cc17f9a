/*
 * vla_scopes.c: arrays of variable length and every way to leave their blocks
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class VlaScopes
{
    static int live; /* what a leak would make grow without end */

    static int search(int n, int wanted)
    {
        for (int i = 1; i <= n; i++)
        {
            using AutomaticStorage storage = new();
            int* row = storage.Allocate<int>(i);
            for (int j = 0; j < i; j++)
            {
                using AutomaticStorage storage2 = new();
                int cellLength = j + 1;
                int* cell = storage2.Allocate<int>(cellLength);
                memset(cell, 0, (ulong)cellLength * sizeof(int));
                cell[j] = i * j;
                row[j] = cell[j];
                if (row[j] == wanted)
                    return i * 100 + j;
                if (row[j] > wanted)
                    goto next_row;
                if (j == 7)
                    break;
            }
            live += row[0];
        next_row: ;
        }
        return -1;
    }

    static int switches(int kind, int n)
    {
        int result = 0;

        for (int round = 0; round < 3; round++)
        {
            switch (kind + round)
            {
                case 0:
                    {
                        using AutomaticStorage storage = new();
                        sbyte* text = storage.Allocate<sbyte>(n + 1);
                        memset(text, 'a', (ulong)n);
                        text[n] = (sbyte)'\0';
                        result += (int)strlen(text);
                        break;
                    }
                case 1:
                    {
                        using AutomaticStorage storage = new();
                        long* wide = storage.Allocate<long>(n);
                        wide[n - 1] = 100;
                        if (n > 4)
                            continue;
                        result += (int)wide[n - 1];
                    }
                    /* fall through */
                    goto case 2;
                case 2:
                    result++;
                    break;
                default:
                    return result * 10;
            }
            result *= 2;
        }
        return result;
    }

    static int nested(int n)
    {
        using AutomaticStorage storage = new();
        int* a = storage.Allocate<int>(n);
        int sum = 0;

        a[0] = 1;
        do
        {
            using AutomaticStorage storage2 = new();
            int* b = storage2.Allocate<int>(n + a[0]);
            b[n] = a[0] + 1;
            {
                using AutomaticStorage storage3 = new();
                int cLength = b[n];
                int* c = storage3.Allocate<int>(cLength * n);
                (c + (b[n] - 1) * n)[n - 1] = b[n] * 3;
                sum += (c + (b[n] - 1) * n)[n - 1] + (int)((ulong)cLength * (ulong)n * sizeof(int) / ((ulong)n * sizeof(int)));
            }
            a[0] = b[n];
        }
        while (a[0] < 5);
        {
            int* d = storage.Allocate<int>(n);
            int i = 0;
            for (; i < n; i++)
            {
                d[i] = i != 0 ? d[i - 1] + i : 1;
                sum += d[i];
            }
        }
        return sum;
    }

    /* An array is declared anew after a jump back; the one before it stays. */
    static int retries(int n)
    {
        using AutomaticStorage storage = new();
        int* kept = storage.Allocate<int>(n);
        AutomaticStorage attemptStorage = new();
        int tries = 0;

        kept[n - 1] = 42;
    again: ;
        attemptStorage.Clear();
        int* attempt = storage.Allocate<int>(tries + n);
        attempt[tries] = tries;
        if (attempt[tries]++ < 100000)
        {
            tries++;
            goto again;
        }
        return kept[n - 1] + attempt[tries];
    }

    static int main()
    {
        for (int wanted = 0; wanted < 40; wanted += 13)
            printf("%d "u8, search(20, wanted));
        printf("%d\n"u8, live);
        for (int kind = 0; kind < 4; kind++)
            printf("%d %d "u8, switches(kind, 3), switches(kind, 5));
        printf("\n%d %d\n"u8, nested(3), nested(1));
        printf("%d\n"u8, retries(4));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
