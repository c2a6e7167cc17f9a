/* control_flow.c: switch with fallthrough, goto, nested loops, conditional and comma expressions */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class ControlFlow
{
    static sbyte* size_of_month(int month, int leap)
    {
        switch (month)
        {
            case 4:
            case 6:
            case 9:
            case 11:
                return "thirty"u8.ToPointer();
            case 2:
                return (leap != 0 ? "twenty-nine"u8 : "twenty-eight"u8).ToPointer();
            default:
                if (month < 1 || month > 12)
                    break;
                return "thirty-one"u8.ToPointer();
        }
        return "none"u8.ToPointer();
    }

    static int count_down(int from)
    {
        int sum = 0;

        switch (from)
        {
            default:
                sum += 100;
                /* fall through */
                goto case 3;
            case 3:
                sum += 3;
                /* fall through */
                goto case 2;
            case 2:
                sum += 2;
                /* fall through */
                goto case 1;
            case 1:
                sum += 1;
                break;
            case -1:
                sum = -1;
                /* fall through */
                goto case 0;
            case 0:
                break;
        }
        return sum;
    }

    /* classic string unescaping with a switch in a loop: break and continue mean different things */
    static void unescape(sbyte* s)
    {
        sbyte* @out = stackalloc sbyte[32];
        sbyte* o = @out;

        for (; *s != 0; s++)
        {
            if (*s != '\\')
            {
                *o++ = *s;
                continue;
            }
            switch ((int)*++s)
            {
                case 'n':
                    *o++ = (sbyte)'/';
                    break;
                case 't':
                    *o++ = (sbyte)'>';
                    continue;           /* no dot after a tab */
                case '\0':
                    goto end;
                default:
                    *o++ = (sbyte)'?';
                    break;
            }
            *o++ = (sbyte)'.';
        }
    end:
        *o = (sbyte)'\0';
        printf("%s\n"u8, @out);
    }

    static readonly int* numbers = StaticStorage.Create<int>([3, 9, 4, 15, 8, 2]);

    static int find_pair(int sum, int* a, int* b)
    {
        int n = 6 * sizeof(int) / sizeof(int);
        int i, j;

        for (i = 0; i < n; i++)
        {
            for (j = i + 1; j < n; j++)
            {
                if (numbers[i] + numbers[j] == sum)
                    goto found;
            }
        }
        return 0;

    found:
        *a = numbers[i];
        *b = numbers[j];
        return 1;
    }

    static int retry(int failures)
    {
        int attempts = 0;

    again:
        attempts++;
        if (failures-- > 0)
            goto again;
        return attempts;
    }

    static int collatz(uint n)
    {
        int steps = 0;

        while (n != 1)
        {
            n = n % 2 != 0 ? 3 * n + 1 : n / 2;
            steps++;
        }
        return steps;
    }

    static int main()
    {
        int i, j, a = 0, b = 0, month;

        for (month = 0; month <= 13; month++)
            printf("%s%s"u8, month != 0 ? " "u8 : ""u8, size_of_month(month, month % 2 == 0 ? 1 : 0));
        printf("\n"u8);
        for (i = -2; i <= 4; i++)
            printf("%d "u8, count_down(i));
        printf("\n"u8);

        unescape("a\\nb\\tc\\qd"u8.ToPointer());
        unescape("end\\"u8.ToPointer());

        printf("%d "u8, find_pair(19, &a, &b));
        printf("%d+%d "u8, a, b);
        printf("%d\n"u8, find_pair(1, &a, &b));
        printf("%d %d\n"u8, retry(0), retry(3));

        for (i = 0, j = 10; i < j; i++, j--)
            ;
        printf("%d %d\n"u8, i, j);

        i = 0;
        do
            if (i == 3)
                break;
        while (++i < 10);
        printf("%d\n"u8, i);

        i = 5;
        j = i * 2;
        i = j + 1;
        printf("%d %d %d\n"u8, i, j, i > j ? i : j < 5 ? -1 : j);
        for (;;)
        {
            if (--i < 0)
                break;
            if (i % 3 != 0)
                continue;
            printf("%d "u8, i);
        }
        printf("\n%d %d %d\n"u8, collatz(27), collatz(1), collatz(97));

        {
            int i2 = 1;              /* another i */
            {
                int i3 = 2;
                printf("%d"u8, i3);
            }
            printf("%d"u8, i2);
        }
        printf("%d\n"u8, i);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
