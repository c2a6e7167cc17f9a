/* Loops of every form, and what ends them. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Loops
{
    static int steps;

    static int forms(int n)
    {
        int i = 0, sum = 0;

        while (i < n)
            i++;
        for (; i < 20;)
            i++;
        for (;;)
            break;
        do
            ;
        while (false);
        do
        {
            i++;
            if (i > 3)
                continue;      /* to a condition that is 0 */
            i = 99;
        }
        while (false);
        while (false)
            i = -1;
        for (i = 0, sum = 0; i < 5; sum += i, i++)
            ;
        do
        {
            if (i == 7)
                continue;
            if (i == 9)
                break;
            sum += i;
        }
        while (++i < 12);
        for (int j = 0, k = 10; j < k; j++, --k)
            sum += j * k;
        return sum * 100 + i;
    }

    static int endless()
    {
        for (;;)
        {
            do
            {
                while (true)
                {
                    if (++steps % 7 == 0)
                        break;
                    if (steps > 30)
                        return steps;
                }
            }
            while (steps % 5 != 0);
            if (steps == 1000000)
                break;
        }
        return -1;
    }

    static int out_of_three(int n)
    {
        int i, j, k, tries = 0;

        for (i = 1; i < n; i++)
            for (j = i; j < n; j++)
                for (k = j; k < n; k++)
                {
                    tries++;
                    if (i * i + j * j == k * k && i > 4)
                        goto found;
                }
        return -tries;
    found:
        printf("%d %d %d\n"u8, i, j, k);
        return tries;
    }

    static int conditions(int a, int b)
    {
        int n = 0;

        if ((a = b) != 0)
            n += 1;
        if ((a -= b) == 0)
            n += 10;
        while ((b = b / 2) != 0)
            n += 100;
        if (a != 0)
            if (b != 0)
                n = -1;
            else
                n = -2;
        return n;
    }

    static int main()
    {
        printf("%d %d\n"u8, forms(3), endless());
        int out_of_threeResult = out_of_three(5);
        printf("%d %d\n"u8, out_of_three(20), out_of_threeResult);
        printf("%d %d %d\n"u8, conditions(0, 0), conditions(3, 9), conditions(-1, 1));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
